/* Opening the screen, putting cells on it, and reading keys. */
#ifndef TAVLE_SCREEN_H
#define TAVLE_SCREEN_H

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>
#include <wchar.h>

/* One cell, ready to be drawn. */
typedef struct {
  uint32_t base, mark1, mark2;
  uint32_t attributes;
  int32_t pair;
  uint8_t width;
} tavle_cell;

static const uint32_t tavle_bold = A_BOLD, tavle_dim = A_DIM, tavle_underline = A_UNDERLINE;
static const uint32_t tavle_reverse = A_REVERSE, tavle_italic = A_ITALIC;
static const int tavle_function_key = KEY_F0;

/* Starts the screen on two descriptors, which it copies; NULL where the terminal is unknown. The caller has signal
   handlers in place already: the library leaves those alone. */
static inline SCREEN *tavle_start(const char *entry, int input, int output, int escape_delay) {
  FILE *in = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r");
  FILE *out = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
  if (!in || !out) return NULL;
  SCREEN *screen = newterm((char *)entry, out, in);
  if (!screen) return NULL;
  raw();
  noecho();
  nonl();
  typeahead(-1);
  set_escdelay(escape_delay);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  return screen;
}

/* Sets up colours: how many pairs there are, 0 for none. Never changes the palette. */
static inline int tavle_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  use_default_colors();
  return COLOR_PAIRS;
}

/* A window for reading keys. It is a pad, because reading from a window would also draw it. */
static inline WINDOW *tavle_key_window(void) {
  WINDOW *window = newpad(1, 1);
  if (window) keypad(window, TRUE);
  return window;
}

/* Reads one byte or the number of a key (above 255), waiting at most so long; -1 when nothing came. Bytes, because the
   library's own reading of characters keeps all that follows an invalid byte to itself. */
static inline int tavle_next(WINDOW *window, int milliseconds) {
  wtimeout(window, milliseconds);
  return wgetch(window);
}

/* Whether the C library agrees that this character takes so many columns. */
static inline int tavle_fits(uint32_t base, int width) { return wcwidth((wchar_t)base) == width; }

/* A cell as the library wants it. A character of another width than the cell's would push the rest of the row aside:
   an outlined box stands in for it. */
static inline void tavle_glyph(const tavle_cell *cell, cchar_t *glyph) {
  wchar_t text[4] = {(wchar_t)cell->base, 0, 0, 0};
  int length = 1, pair = cell->pair;
  if (cell->base < 32 || (cell->base > 126 && !tavle_fits(cell->base, cell->width))) text[0] = 0x25AF;
  if (cell->mark1 && tavle_fits(cell->mark1, 0)) text[length++] = (wchar_t)cell->mark1;
  if (cell->mark2 && tavle_fits(cell->mark2, 0)) text[length++] = (wchar_t)cell->mark2;
  setcchar(glyph, text, cell->attributes, 0, &pair);
}

/* The window the screen is drawn in. */
static inline WINDOW *tavle_window(void) { return stdscr; }

/* Puts cells side by side. The right half of a wide character comes with its left half. */
static inline void tavle_put(int row, int column, const tavle_cell *cells, int count) {
  cchar_t glyphs[256];
  int start = column, used = 0;
  for (int i = 0; i < count; i++) {
    if (cells[i].width == 0) continue;
    if (used == 0) start = column + i;
    tavle_glyph(&cells[i], &glyphs[used++]);
    if (used == 256 || i + cells[i].width >= count) {
      mvwadd_wchnstr(stdscr, row, start, glyphs, used);
      used = 0;
    }
  }
}

/* Sends what differs from what the terminal shows, and leaves the cursor at a place. */
static inline void tavle_show(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

/* Makes the next frame paint every cell. */
static inline void tavle_paint_all(void) {
  clearok(curscr, TRUE);
  touchwin(stdscr);
}

/* Gives the screen a new size. */
static inline void tavle_resize(int high, int wide) { resize_term(high, wide); }

/* Blanks the screen before it is left, on terminals without a second one. */
static inline void tavle_blank(void) {
  werase(stdscr);
  clearok(curscr, TRUE);
  wrefresh(stdscr);
}

#endif
