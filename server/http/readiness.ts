/** What is still to be done before the first page makes sense. */
export type DemonstrationState = 'LOADING' | 'LOADED' | 'FAILED' | 'NOT_WANTED';

/** The one piece of state of the running server: how far it has come. */
export class Readiness {
  demonstration: DemonstrationState = 'NOT_WANTED';

  get isReady(): boolean {
    return this.demonstration === 'LOADED' || this.demonstration === 'NOT_WANTED';
  }
}
