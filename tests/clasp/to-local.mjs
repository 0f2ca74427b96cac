/** Loaded before clasp: what it sends to Google goes to the local fake API on the port of FAKE_API instead. */
import http from 'node:http';
import https from 'node:https';

https.request = (address, options, answered) => {
  const { hostname, pathname, search } = new URL(address);
  const { method, headers } = options;
  const local = {
    host: '127.0.0.1',
    port: process.env.FAKE_API,
    method,
    path: `/${hostname}${pathname}${search}`,
  };
  return http.request({ ...local, headers }, answered);
};
