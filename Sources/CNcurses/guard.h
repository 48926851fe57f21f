/* Whatever ends the program, the terminal is put back first. Everything a signal handler runs is here and calls only
   what POSIX allows there (async-signal-safe functions).

   Each object file that uses this header gets its own copy of the functions; the state is one weak symbol, so that the
   linker keeps one of it. */
#ifndef TAVLE_GUARD_H
#define TAVLE_GUARD_H

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

struct tavle_guard {
  volatile sig_atomic_t armed;     /* the screen is ours: put it back */
  volatile sig_atomic_t length;    /* bytes of restore */
  char restore[1024];              /* what undoes every mode */
  int input, output;               /* the terminal */
  int wake[2];                     /* signal numbers go through this pipe */
  int errors, errors_copy;         /* caught standard error, and the real one; -1 when not caught */
  int registered;                  /* exit() restores too */
  time_t asked;                    /* when a signal first asked to end */
  struct termios modes;            /* the line discipline as it was */
  struct sigaction before[NSIG];   /* handlers as they were */
  char stack[1 << 16];             /* for handlers: the stack may be what ran out */
};

__attribute__((weak, visibility("hidden"))) struct tavle_guard tavle_guard = {
    .wake = {-1, -1}, .errors = -1, .errors_copy = -1};

static const int tavle_asking[] = {SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
static const int tavle_fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};

static inline void tavle_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/* Lets standard error through again, and first what was caught of it. */
static inline void tavle_guard_release_errors(void) {
  char piece[1024];
  ssize_t count;
  if (tavle_guard.errors_copy < 0) return;
  dup2(tavle_guard.errors_copy, STDERR_FILENO);
  lseek(tavle_guard.errors, 0, SEEK_SET);
  while ((count = read(tavle_guard.errors, piece, sizeof piece)) > 0)
    tavle_write_all(STDERR_FILENO, piece, (size_t)count);
  if (ftruncate(tavle_guard.errors, 0) == 0) lseek(tavle_guard.errors, 0, SEEK_SET);
}

/* Catches standard error in a nameless file, where it is a terminal and would write across the screen. */
static inline void tavle_guard_catch_errors(void) {
  if (tavle_guard.errors_copy < 0) {
    if (!isatty(STDERR_FILENO)) return;
    FILE *file = tmpfile();
    if (!file) return;
    tavle_guard.errors = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
    fclose(file);
    tavle_guard.errors_copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  }
  dup2(tavle_guard.errors, STDERR_FILENO);
}

/* Lets what the terminal answers to what it was asked at the start come in: the shell would take it for a command. */
static inline void tavle_guard_hear_out(void) {
  for (int moments = 0; tavle_guard.armed && moments < 5; moments++) {
    poll(NULL, 0, 20);
    tcflush(tavle_guard.input, TCIFLUSH);
  }
}

/* Puts the terminal back at once. What was typed, and not read, was meant for this program. */
static inline void tavle_guard_restore(void) {
  if (!tavle_guard.armed) return;
  tavle_guard.armed = 0;
  signal(SIGTTOU, SIG_IGN);
  tavle_write_all(tavle_guard.output, tavle_guard.restore, (size_t)tavle_guard.length);
  tcsetattr(tavle_guard.input, TCSAFLUSH, &tavle_guard.modes);
  tavle_guard_release_errors();
}

static inline time_t tavle_guard_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + 1;
}

/* The second wish to end within two seconds is not asked again. A closing terminal hangs up more than once: that one
   never counts. */
static void tavle_guard_asks(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  if (number == SIGTERM || number == SIGINT || number == SIGQUIT) {
    time_t now = tavle_guard_now();
    if (tavle_guard.asked && now - tavle_guard.asked <= 2) {
      tavle_guard_restore();
      signal(number, SIG_DFL);
      raise(number);
    }
    tavle_guard.asked = now;
  }
  if (write(tavle_guard.wake[1], &byte, 1) < 0) { /* full: whoever reads it wakes anyway */ }
  errno = error;
}

/* A fault: put the terminal back, then let happen what would have happened. A fault of the processor happens again on
   return, with its place in the program intact; one that was sent must be sent again. */
static void tavle_guard_fails(int number, siginfo_t *info, void *context) {
  (void)context;
  tavle_guard_hear_out();
  tavle_guard_restore();
  sigaction(number, &tavle_guard.before[number], NULL);
  if (number == SIGTRAP || number == SIGABRT || info->si_code <= 0) raise(number);
}

static inline void tavle_guard_catch(int number, int fatal) {
  struct sigaction action = {0};
  sigfillset(&action.sa_mask);
  action.sa_flags = fatal ? SA_SIGINFO | SA_ONSTACK : SA_RESTART;
  if (fatal) {
    sigemptyset(&action.sa_mask);
    action.sa_sigaction = tavle_guard_fails;
  } else {
    action.sa_handler = tavle_guard_asks;
  }
  sigaction(number, &action, &tavle_guard.before[number]);
  /* A signal the starter chose to ignore (nohup) stays ignored. */
  if (!fatal && tavle_guard.before[number].sa_handler == SIG_IGN && number != SIGWINCH)
    sigaction(number, &tavle_guard.before[number], NULL);
}

static inline void tavle_guard_catch_all(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = tavle_guard.stack, .ss_size = sizeof tavle_guard.stack};
    sigaltstack(&stack, NULL);
  }
  for (size_t i = 0; i < sizeof tavle_fatal / sizeof *tavle_fatal; i++) tavle_guard_catch(tavle_fatal[i], 1);
  for (size_t i = 0; i < sizeof tavle_asking / sizeof *tavle_asking; i++) tavle_guard_catch(tavle_asking[i], 0);
  sigaction(SIGPIPE, &(struct sigaction){.sa_handler = SIG_IGN}, &tavle_guard.before[SIGPIPE]);
}

/* Remembers the terminal as it is and catches signals: 1, or 0 where a screen is open already or nothing can be
   remembered. */
static inline int tavle_guard_begin(int input, int output) {
  if (tavle_guard.wake[0] >= 0 || tcgetattr(input, &tavle_guard.modes) != 0) return 0;
  if (!tavle_pipe(tavle_guard.wake)) return 0;
  for (int i = 0; i < 2; i++) fcntl(tavle_guard.wake[i], F_SETFL, O_NONBLOCK);
  tavle_guard.input = input;
  tavle_guard.output = output;
  tavle_guard.asked = 0;
  tavle_guard_catch_all();
  if (!tavle_guard.registered) tavle_guard.registered = atexit(tavle_guard_restore) == 0;
  return 1;
}

/* The screen is ours from now on. */
static inline void tavle_guard_arm(void) {
  tavle_guard_catch_errors();
  tavle_guard.armed = 1;
}

/* The screen was given back in good order. */
static inline void tavle_guard_disarm(void) {
  if (!tavle_guard.armed) return;
  tavle_guard.armed = 0;
  tavle_guard_release_errors();
}

/* Says what undoes the modes now set. */
static inline void tavle_guard_undo_with(const char *bytes, size_t count) {
  if (count > sizeof tavle_guard.restore) count = sizeof tavle_guard.restore;
  tavle_guard.length = 0;
  memcpy(tavle_guard.restore, bytes, count);
  tavle_guard.length = (sig_atomic_t)count;
}

/* Gives signals and descriptors back. */
static inline void tavle_guard_end(void) {
  if (tavle_guard.wake[0] < 0) return;
  tavle_guard_disarm();
  tcsetattr(tavle_guard.input, TCSADRAIN, &tavle_guard.modes);
  for (size_t i = 0; i < sizeof tavle_fatal / sizeof *tavle_fatal; i++)
    sigaction(tavle_fatal[i], &tavle_guard.before[tavle_fatal[i]], NULL);
  for (size_t i = 0; i < sizeof tavle_asking / sizeof *tavle_asking; i++)
    sigaction(tavle_asking[i], &tavle_guard.before[tavle_asking[i]], NULL);
  sigaction(SIGPIPE, &tavle_guard.before[SIGPIPE], NULL);
  int *open[] = {&tavle_guard.wake[0], &tavle_guard.wake[1], &tavle_guard.errors, &tavle_guard.errors_copy};
  for (int i = 0; i < 4; i++) {
    if (*open[i] >= 0) close(*open[i]);
    *open[i] = -1;
  }
}

/* Where signal numbers can be read. */
static inline int tavle_guard_descriptor(void) { return tavle_guard.wake[0]; }

/* While another program has the terminal, its keys are its own: an interrupt must not end the program that waits, and
   a stop must stop both. */
static inline void tavle_guard_stand_back(int back) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, usual = {.sa_handler = SIG_DFL};
  struct sigaction caught = {.sa_handler = tavle_guard_asks, .sa_flags = SA_RESTART};
  sigfillset(&caught.sa_mask);
  sigaction(SIGINT, back ? &ignore : &caught, NULL);
  sigaction(SIGQUIT, back ? &ignore : &caught, NULL);
  sigaction(SIGTSTP, back ? &usual : &caught, NULL);
}

/* Stops the program and those started with it, as the terminal's stop key would. */
static inline void tavle_guard_stop(void) { kill(0, SIGTSTP); }

#endif
