/** The little of React that the grid is put into the page with. */
declare module 'react' {
  export function createElement(type: unknown, props: object): unknown;
}

declare module 'react-dom/client' {
  export function createRoot(at: HTMLElement): { render(element: unknown): void };
}
