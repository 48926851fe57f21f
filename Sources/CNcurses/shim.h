/* What Swift needs of ncursesw. Macros with casts, variadic functions and the library's global variables are not
   imported by Swift, so each gets a small function here. */
#ifndef TAVLE_SHIM_H
#define TAVLE_SHIM_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <ncursesw/ncurses.h>
#include <ncursesw/term.h>

#include "entry.h"
#include "guard.h"
#include "screen.h"

#endif
