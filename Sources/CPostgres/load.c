#define _GNU_SOURCE
#include "CPostgres.h"

#ifdef TAVLE_HAS_LIBPQ
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

static struct tavle_libpq functions;
static char failure[512];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *find(void *library, const char *name) {
  void *found = dlsym(library, name);
  if (!found && !failure[0]) snprintf(failure, sizeof failure, "%s", dlerror());
  return found;
}

static void load(void) {
  // The name of the library with the interface of PostgreSQL 8 to 18; on other systems the linker's name.
  void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libpq.5.dylib", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    const char *reason = dlerror();
    snprintf(failure, sizeof failure, "%s", reason ? reason : "libpq.so.5");
    return;
  }
#define TAVLE_FIND(name) *(void **)&functions.name = find(library, "PQ" #name);
  TAVLE_LIBPQ_FUNCTIONS(TAVLE_FIND)
#undef TAVLE_FIND
}

const struct tavle_libpq *tavle_libpq(const char **problem) {
  pthread_once(&once, load);
  *problem = failure[0] ? failure : NULL;
  return failure[0] ? NULL : &functions;
}
#else
typedef int tavle_no_libpq;
#endif
