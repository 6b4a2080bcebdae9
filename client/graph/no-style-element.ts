/**
 * Cytoscape adds a style element to the page unless one of this name is there, and the content policy refuses it. It
 * says no more than that a container without a position is `relative`; flow-picture.module.css gives ours one.
 */
const standInId = '__________cytoscape_stylesheet';

if (!document.getElementById(standInId)) {
  const standIn = document.createElement('meta');
  standIn.id = standInId;
  document.head.append(standIn);
}
