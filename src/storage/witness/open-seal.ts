import { err, ok, type Result } from '#domain/core/result.ts';
import { deriveKey } from '../sealing/derive-key.ts';
import { RecordCipher, SealBroken } from '../sealing/record-cipher.ts';
import { cleanRecoveryKey, keyOfRecovery, unwrap, type SealRecord } from '../sealing/seal-record.ts';
import type { NewSeal } from '../sealing/vault.ts';
import type { Secret } from '../transfer/age-files.ts';

/**
 * Opens a seal of which only the record is left, so that what is restored can be sealed as it was. Nothing is counted:
 * whoever has the record can try as often as they like.
 */
export async function openSeal(record: SealRecord, secret: Secret): Promise<Result<NewSeal, 'wrong'>> {
  try {
    const dataKey =
      secret.kind === 'passphrase'
        ? unwrap(
            record.byPassphrase,
            await deriveKey(secret.passphrase, record.kdf),
            'data key by passphrase',
          )
        : unwrap(
            record.byRecovery,
            keyOfRecovery(cleanRecoveryKey(secret.recoveryKey)),
            'data key by recovery key',
          );
    const recoveryKey = new TextDecoder().decode(
      unwrap(record.recovery, dataKey, 'recovery key by data key'),
    );
    const keys = { dataKey, cipher: new RecordCipher(dataKey.slice()) };
    return ok({ record: { ...record, wrongTries: 0, triedAt: null }, keys, recoveryKey });
  } catch (error) {
    if (error instanceof SealBroken) return err('wrong');
    throw error;
  }
}
