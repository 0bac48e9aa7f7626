/* Says who it runs as and what it may do. One static file, so that it starts in an image that has nothing else.
 *
 *   probe report [--scan /] [--write PATH]... [--bind PORT]...
 *                                                     prints JSON and ends; --scan finds all that can be written
 *   probe serve [PORT]...                             answers every HTTP request with 200 until it is stopped
 *   probe get PORT                                    0 when 127.0.0.1:PORT answers 200, else 1
 *   probe touch PATH...                               creates files, 1 when one cannot be created
 *
 * Under any other name it is a stand-in for that program: curl and wget do `get` with the port of their URL, all
 * others do `serve` with the ports of $PROBE_PORTS, else $PORT, else 8080, after `touch` of $PROBE_TOUCH. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_PORTS 16

static const char *outcome(int failed) { return failed ? strerrorname_np(errno) : "ok"; }

static void print_string(const char *text) {
  putchar('"');
  for (; *text; text++) {
    unsigned char c = (unsigned char)*text;
    if (c == '"' || c == '\\') printf("\\%c", c);
    else if (c < 0x20) printf("\\u%04x", c);
    else putchar(c);
  }
  putchar('"');
}

/* A directory can be written when a file can be made in it; a file, when it can be opened for writing. */
static const char *try_write(const char *path) {
  struct stat found;
  if (stat(path, &found) != 0) return outcome(1);
  if (!S_ISDIR(found.st_mode)) {
    int file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
    const char *answer = outcome(file < 0);
    if (file >= 0) close(file);
    return answer;
  }
  char name[4096];
  snprintf(name, sizeof name, "%s/.probe-%d", path, (int)getpid());
  int file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  const char *answer = outcome(file < 0);
  if (file >= 0) {
    close(file);
    unlink(name);
  }
  return answer;
}

static int listen_on(int port) {
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  int yes = 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 16) == 0) return listener;
  int why = errno;
  close(listener);
  errno = why;
  return -1;
}

static int found_any;

/* Prints the uppermost paths that can be written to. A link is what it leads to, and that is found by itself. */
static int scan_entry(const char *path, const struct stat *entry, int type, struct FTW *place) {
  static const char *const others[] = {"/proc", "/sys", "/dev", "/.probe"};
  (void)place;
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (strcmp(path, others[i]) == 0) return FTW_SKIP_SUBTREE;
  if (type == FTW_SL || type == FTW_SLN || type == FTW_NS || S_ISLNK(entry->st_mode)) return FTW_CONTINUE;
  if (faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0) return FTW_CONTINUE;
  if (found_any++) putchar(',');
  print_string(path);
  return type == FTW_D || type == FTW_DNR ? FTW_SKIP_SUBTREE : FTW_CONTINUE;
}

static int report(int count, char **args) {
  gid_t groups[256];
  char cwd[4096];
  int groups_count = getgroups(256, groups);
  const char *home = getenv("HOME");
  printf("{\"uid\":%d,\"gid\":%d,\"groups\":[", (int)geteuid(), (int)getegid());
  for (int i = 0; i < groups_count; i++) printf("%s%d", i ? "," : "", (int)groups[i]);
  printf("],\"home\":");
  print_string(home ? home : "");
  printf(",\"cwd\":");
  print_string(getcwd(cwd, sizeof cwd) ? cwd : "");
  printf(",\"open\":[");
  for (int i = 0; i + 1 < count; i += 2)
    if (strcmp(args[i], "--scan") == 0) nftw(args[i + 1], scan_entry, 64, FTW_PHYS | FTW_ACTIONRETVAL);
  putchar(']');
  const char *kinds[] = {"--write", "--bind"};
  const char *names[] = {"writes", "binds"};
  for (int kind = 0; kind < 2; kind++) {
    int first = 1;
    printf(",\"%s\":{", names[kind]);
    for (int i = 0; i + 1 < count; i += 2) {
      if (strcmp(args[i], kinds[kind]) != 0) continue;
      if (!first) putchar(',');
      first = 0;
      print_string(args[i + 1]);
      putchar(':');
      print_string(kind == 0 ? try_write(args[i + 1]) : outcome(listen_on(atoi(args[i + 1])) < 0));
    }
    putchar('}');
  }
  puts("}");
  return 0;
}

static void answer(int listener) {
  static const char reply[] = "HTTP/1.0 200 OK\r\nContent-Length: 3\r\nContent-Type: text/plain\r\n\r\nok\n";
  char request[2048];
  int client = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
  if (client < 0) return;
  if (read(client, request, sizeof request) >= 0 && write(client, reply, sizeof reply - 1) < 0) perror("write");
  close(client);
}

static int serve(int count, const int *ports) {
  struct pollfd listeners[MAX_PORTS];
  for (int i = 0; i < count; i++) {
    listeners[i].fd = listen_on(ports[i]);
    listeners[i].events = POLLIN;
    if (listeners[i].fd < 0) {
      fprintf(stderr, "listen on %d: %s\n", ports[i], strerror(errno));
      return 1;
    }
  }
  printf("serving as %d:%d\n", (int)geteuid(), (int)getegid());
  fflush(stdout);
  for (;;) {
    if (poll(listeners, (nfds_t)count, -1) < 0) return 1;
    for (int i = 0; i < count; i++)
      if (listeners[i].revents & POLLIN) answer(listeners[i].fd);
  }
}

static int ports_in(const char *text, int *ports) {
  int count = 0;
  while (text && *text && count < MAX_PORTS) {
    char *end;
    long port = strtol(text, &end, 10);
    if (end == text) text++;
    else {
      ports[count++] = (int)port;
      text = end;
    }
  }
  return count;
}

static int get(int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
  char reply[64] = "";
  int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(server, (struct sockaddr *)&address, sizeof address) != 0) return 1;
  static const char request[] = "GET / HTTP/1.0\r\n\r\n";
  if (write(server, request, sizeof request - 1) < 0) return 1;
  if (read(server, reply, sizeof reply - 1) <= 0) return 1;
  return strstr(reply, " 200 ") ? 0 : 1;
}

static int get_url(int count, char **args) {
  for (int i = 0; i < count; i++) {
    const char *host = strstr(args[i], "http://");
    if (host == NULL) continue;
    const char *colon = strchr(host + 7, ':');
    return get(colon ? atoi(colon + 1) : 80);
  }
  return 2;
}

static int touch(const char *path) {
  int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  if (file >= 0) return close(file);
  fprintf(stderr, "%s: %s\n", path, strerror(errno));
  return 1;
}

static int stand_in(void) {
  int ports[MAX_PORTS];
  char *paths = getenv("PROBE_TOUCH");
  for (char *path = paths ? strtok(paths, ":") : NULL; path; path = strtok(NULL, ":"))
    if (touch(path) != 0) return 1;
  int count = ports_in(getenv("PROBE_PORTS"), ports);
  if (count == 0) count = ports_in(getenv("PORT"), ports);
  if (count == 0) {
    ports[0] = 8080;
    count = 1;
  }
  return serve(count, ports);
}

static void quit(int number) { _exit(number == SIGTERM ? 0 : 1); }

int main(int count, char **args) {
  const char *slash = strrchr(args[0], '/');
  const char *name = slash ? slash + 1 : args[0];
  /* The first process of a container is not ended by a signal that it does not handle. */
  signal(SIGTERM, quit);
  signal(SIGPIPE, SIG_IGN);
  if (strcmp(name, "curl") == 0 || strcmp(name, "wget") == 0) return get_url(count - 1, args + 1);
  if (strcmp(name, "probe") != 0) return stand_in();
  if (count >= 2 && strcmp(args[1], "report") == 0) return report(count - 2, args + 2);
  if (count >= 3 && strcmp(args[1], "get") == 0) return get(atoi(args[2]));
  if (count >= 3 && strcmp(args[1], "touch") == 0) {
    for (int i = 2; i < count; i++)
      if (touch(args[i]) != 0) return 1;
    return 0;
  }
  if (count >= 2 && strcmp(args[1], "serve") == 0) {
    int ports[MAX_PORTS];
    int wanted = 0;
    for (int i = 2; i < count && wanted < MAX_PORTS; i++) ports[wanted++] = atoi(args[i]);
    return wanted > 0 ? serve(wanted, ports) : stand_in();
  }
  fprintf(stderr, "probe: report, serve, get or touch\n");
  return 2;
}
