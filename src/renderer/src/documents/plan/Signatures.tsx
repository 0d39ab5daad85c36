import classes from './plan.module.css';

interface Signer {
  readonly part: string;
  /** Empty where it is not known: that is left to the pen. */
  readonly name: string;
}

/** Where they sign. */
export function Signatures({ signers }: { readonly signers: readonly Signer[] }) {
  return (
    <section className={classes.signatures}>
      <h2 className={classes.signTitle}>Talked through and agreed</h2>
      <div className={classes.signRow}>
        {signers.map(({ part, name }) => (
          <SignLine key={part} part={part} name={name} />
        ))}
      </div>
    </section>
  );
}

function SignLine({ part, name }: Signer) {
  return (
    <div className={classes.sign}>
      <div className={classes.signLines} aria-hidden="true">
        <span className={classes.signLine} />
        <span className={classes.dateLine} />
      </div>
      <p className={classes.signWords}>
        <span>
          {name === '' ? 'Name and signature' : name}
          <br />
          {part}
        </span>
        <span className={classes.dateWord}>Date</span>
      </p>
    </div>
  );
}
