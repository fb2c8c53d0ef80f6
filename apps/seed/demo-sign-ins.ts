export * from '../api/src/sign-in/demo-sign-ins.ts';
