// libpq, loaded when it is first needed.
//
// Linked in, libpq and the twenty libraries behind it (TLS, Kerberos, LDAP) would be loaded at every start, for boards in
// files as well. So the program is not linked with it: the functions are looked up by name, and their types are those of
// the header. Where the header is missing there is nothing here, and the package is built without the trait `Postgres`.

#ifndef TAVLE_CPOSTGRES_H
#define TAVLE_CPOSTGRES_H

#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#define TAVLE_HAS_LIBPQ 1
#elif __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#define TAVLE_HAS_LIBPQ 1
#endif

#ifdef TAVLE_HAS_LIBPQ

/// The functions of libpq that are used, without their prefix.
#define TAVLE_LIBPQ_FUNCTIONS(USE) \
  USE(backendPID) USE(clear) USE(cmdStatus) USE(connectdbParams) USE(connectionNeedsPassword) USE(conninfoFree) \
  USE(conninfoParse) USE(consumeInput) USE(db) \
  USE(enterPipelineMode) USE(errorMessage) USE(finish) USE(flush) USE(freemem) USE(getisnull) USE(getlength) \
  USE(getResult) USE(getvalue) USE(isBusy) USE(libVersion) USE(nfields) USE(notifies) USE(ntuples) USE(pipelineSync) \
  USE(resultErrorField) USE(resultErrorMessage) USE(resultStatus) USE(sendPrepare) USE(sendQueryParams) \
  USE(sendQueryPrepared) USE(setnonblocking) USE(setNoticeProcessor) USE(socket) USE(status)

struct tavle_libpq {
#define TAVLE_MEMBER(name) __typeof__(PQ##name) *_Nonnull name;
  TAVLE_LIBPQ_FUNCTIONS(TAVLE_MEMBER)
#undef TAVLE_MEMBER
};

/// The functions, or NULL when the library or one of them is not there; then `*problem` says what is wrong. Loads the
/// library at the first call; may be called from any thread.
const struct tavle_libpq *_Nullable tavle_libpq(const char *_Nullable *_Nonnull problem);

#endif
#endif
