// Inflates every object of a pack once and does nothing with it: no reader of packs can be faster.
// cc -O2 -o inflate-floor bench/inflate-floor.c -lz && ./inflate-floor pack-….pack
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

static double seconds(struct timeval t) { return t.tv_sec + t.tv_usec / 1e6; }

int main(int argc, char **argv) {
  if (argc < 2) return fprintf(stderr, "usage: inflate-floor PACK [ID-BYTES]\n"), 2;
  const size_t id_bytes = argc > 2 ? (size_t)atoi(argv[2]) : 20;
  int file = open(argv[1], O_RDONLY);
  struct stat st;
  if (file < 0 || fstat(file, &st) < 0) return perror(argv[1]), 1;
  const uint8_t *pack = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (pack == MAP_FAILED) return perror("mmap"), 1;
  uint32_t count = (uint32_t)pack[8] << 24 | (uint32_t)pack[9] << 16 | (uint32_t)pack[10] << 8 | pack[11];
  size_t room = 1 << 20, at = 12, inflated = 0, blobs = 0, whole = 0;
  uint8_t *out = malloc(room);
  z_stream z;
  memset(&z, 0, sizeof z);
  if (out == NULL || inflateInit(&z) != Z_OK) return 1;
  for (uint32_t i = 0; i < count; i++) {
    uint8_t byte = pack[at++];
    int kind = byte >> 4 & 7;
    size_t size = byte & 15;
    for (int shift = 4; byte & 0x80; shift += 7) size |= (size_t)((byte = pack[at++]) & 0x7f) << shift;
    if (kind == 6) while (pack[at++] & 0x80) continue;
    if (kind == 7) at += id_bytes;
    if (kind == 3) blobs++;
    if (kind < 5) whole += size;
    if (size + 1 > room) {
      while (room < size + 1) room *= 2;
      if ((out = realloc(out, room)) == NULL) return 1;
    }
    inflateReset(&z);
    z.next_in = (uint8_t *)pack + at;
    z.avail_in = (uInt)((size_t)st.st_size - at < 1u << 31 ? (size_t)st.st_size - at : 1u << 31);
    z.next_out = out;
    z.avail_out = (uInt)(size + 1);
    if (inflate(&z, Z_FINISH) != Z_STREAM_END) return fprintf(stderr, "object %u is damaged\n", i), 1;
    at += z.total_in;
    inflated += size;
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%u objects, %zu whole blobs, %.1f MB inflated, user %.2f s, system %.2f s, peak %ld MB\n", count, blobs,
         inflated / 1e6, seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss / 1024);
  return 0;
}
