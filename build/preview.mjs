/**
 * `npm run preview`: the built add-on in the emulated Google Sheets, filled with the report in seeds/, as a page on
 * this machine alone. PORT names another port; 0 takes any that is free.
 */
import { startPreview } from './preview/start.mjs';

const { address, close } = await startPreview(Number(process.env.PORT ?? 4173));
console.log(`미리보기: ${address}  (끝내려면 Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
