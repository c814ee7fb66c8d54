const KEY = 'paneWidth';
const STEP = 16;
const NARROWEST = 320;

/** Lets a person drag the divider, or move it with the arrow keys; the width is kept. */
export function movableDivider(divider: HTMLElement, pane: HTMLElement): void {
  const desk = divider.parentElement ?? document.body;
  const widest = () => Math.max(NARROWEST, desk.clientWidth - NARROWEST);
  const setWidth = (width: number) => {
    const kept = Math.round(Math.min(widest(), Math.max(NARROWEST, width)));
    pane.style.width = `${String(kept)}px`;
    divider.setAttribute('aria-valuenow', String(kept));
    divider.setAttribute('aria-valuemin', String(NARROWEST));
    divider.setAttribute('aria-valuemax', String(widest()));
    localStorage.setItem(KEY, String(kept));
  };
  setWidth(Number(localStorage.getItem(KEY) ?? pane.clientWidth));

  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    // Over the frame the pointer would belong to the pane's page.
    pane.style.pointerEvents = 'none';
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId))
      setWidth(desk.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => {
    pane.style.pointerEvents = '';
  });
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(pane.clientWidth + STEP);
    if (key === 'ArrowRight') setWidth(pane.clientWidth - STEP);
  });
}
