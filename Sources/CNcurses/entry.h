/* Looking at a terminal and a locale before anything is drawn. */
#ifndef TAVLE_ENTRY_H
#define TAVLE_ENTRY_H

#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* The process's environment, for a copy into a dictionary. */
static inline char **tavle_environment(void) {
  extern char **environ;
  return environ;
}

/* The character set of the present locale, as the system spells it. */
static inline const char *tavle_codeset(void) { return nl_langinfo(CODESET); }

/* Loads a terminal's description without touching the screen: 1 found, 0 not found, -1 no database. */
static inline int tavle_load_entry(const char *name, int descriptor) {
  int status = -1;
  return setupterm((char *)name, descriptor, &status) == OK ? 1 : status;
}

/* Forgets the description loaded last. */
static inline void tavle_forget_entry(void) {
  if (cur_term) del_curterm(cur_term);
}

/* A capability's text, or NULL where the terminal lacks it. */
static inline const char *tavle_capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == (const char *)-1 ? NULL : text;
}

/* Whether the terminal takes 24-bit colour: either of the two flags in use for it. */
static inline int tavle_direct_colour(void) {
  return tigetflag((char *)"RGB") > 0 || tigetnum((char *)"RGB") > 0 || tavle_capability("RGB") != NULL
         || tigetflag((char *)"Tc") > 0;
}

/* A pipe that started programs do not inherit: 1, or 0. */
static inline int tavle_pipe(int ends[2]) {
  if (pipe(ends) != 0) return 0;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 1;
}

/* The window's size; 0 where the terminal does not tell. */
static inline int tavle_window_size(int descriptor, int *high, int *wide) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
  *high = size.ws_row;
  *wide = size.ws_col;
  return 1;
}

/* Bytes waiting to be read; -1 where the descriptor is gone. */
static inline int tavle_waiting(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : -1;
}

#endif
