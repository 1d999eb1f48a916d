import JestRunner from 'jest-runner';

/** One test file after the other: browser tests share the machine's two cores with the server they drive. */
export default class SerialRunner extends JestRunner {
  isSerial = true;
}
