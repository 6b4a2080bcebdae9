declare module 'pdfmake/build/fonts/Roboto.js' {
  const container: import('pdfmake/interfaces').TFontContainer;
  export default container;
}
