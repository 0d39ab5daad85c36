import classes from './plan.module.css';

/** Where both sign. A name that is not known is left to the pen. */
export function Signatures({ name, bossName }: { readonly name: string; readonly bossName: string }) {
  return (
    <section className={classes.signatures}>
      <h2 className={classes.signTitle}>Talked through and agreed</h2>
      <div className={classes.signRow}>
        <SignLine part="Sales manager" name={name} />
        <SignLine part="Boss" name={bossName} />
      </div>
    </section>
  );
}

function SignLine({ part, name }: { readonly part: string; readonly name: string }) {
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
