/* Counts every occurrence of every literal in the notes with Hyperscan, and tells the best time.
 *
 * Usage: hyperscan LITERALS NOTES, files with one literal or note a line.
 * Prints: matches seconds */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char **lines(const char *path, unsigned *count) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  size_t room = 1 << 16;
  char **found = malloc(room * sizeof *found);
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  *count = 0;
  while ((length = getline(&line, &size, file)) > 0) {
    if (line[length - 1] == '\n') line[--length] = 0;
    if (*count == room) found = realloc(found, (room *= 2) * sizeof *found);
    found[(*count)++] = strdup(line);
  }
  fclose(file);
  return found;
}

static int matched(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                   void *context) {
  (void)id; (void)from; (void)to; (void)flags;
  ++*(unsigned long long *)context;
  return 0;
}

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 3) { fputs("usage: hyperscan LITERALS NOTES\n", stderr); return 64; }
  unsigned literalCount, noteCount;
  char **literals = lines(argv[1], &literalCount), **notes = lines(argv[2], &noteCount);
  unsigned *ids = malloc(literalCount * sizeof *ids), *flags = calloc(literalCount, sizeof *flags);
  size_t *lengths = malloc(literalCount * sizeof *lengths);
  size_t *noteLengths = malloc(noteCount * sizeof *noteLengths);
  for (unsigned i = 0; i < literalCount; i++) { ids[i] = i; lengths[i] = strlen(literals[i]); }
  for (unsigned i = 0; i < noteCount; i++) noteLengths[i] = strlen(notes[i]);

  hs_database_t *database;
  hs_compile_error_t *error;
  if (hs_compile_lit_multi((const char *const *)literals, flags, ids, lengths, literalCount,
                           HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) {
    fprintf(stderr, "%s\n", error->message);
    return 1;
  }
  hs_scratch_t *scratch = NULL;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) return 1;
  double best = 1e9;
  unsigned long long count = 0;
  for (int round = 0; round < 5; round++) {
    count = 0;
    double start = seconds();
    for (unsigned i = 0; i < noteCount; i++)
      if (hs_scan(database, notes[i], noteLengths[i], 0, scratch, matched, &count) != HS_SUCCESS)
        return 1;
    double time = seconds() - start;
    if (time < best) best = time;
  }
  printf("%llu %f\n", count, best);
  return 0;
}
