import { ProductError } from '../errors.ts';

/** Nobody is signed in, or what should show that they are is not right: FORBIDDEN, with the status 401 over HTTP. */
export class NotSignedIn extends ProductError {
  constructor(message: string, options?: ErrorOptions) {
    super('FORBIDDEN', message, options);
    this.name = 'NotSignedIn';
  }
}
