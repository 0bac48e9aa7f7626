# What a user can do with an image that runs: $C is its container, and nothing of it is reached from elsewhere.
# Each function waits for it, and fails when the container has ended or the time is over.

PATIENCE=${PATIENCE:-25}

pid() { docker inspect --format '{{.State.Pid}}' "$C"; }
is_up() { [ "$(docker inspect --format '{{.State.Running}}' "$C")" = true ]; }

# Runs a command of this machine in the container's network.
near() { nsenter --net="/proc/$(pid)/ns/net" -- "$@"; }

# Runs a command in the container, as the user of the image.
inside() { docker exec "$C" "$@"; }

# Repeats a command until it succeeds.
until_ok() {
  local end=$((SECONDS + PATIENCE))
  until "$@"; do
    is_up || { echo "it has ended: $*" >&2; return 1; }
    [ $SECONDS -lt $end ] || { echo "too late: $*" >&2; return 1; }
    sleep 0.3
  done
}

# request TEXT curl-arguments: an answer without an error that has the text in it.
request() {
  local text=$1
  shift
  near curl --silent --show-error --fail --max-time 10 "$@" | grep -aq -e "$text"
}

# get PORT PATH TEXT: once the port answers, the page must have the text.
get() {
  until_ok near curl --silent --output /dev/null --max-time 10 "http://127.0.0.1:$1/" || return 1
  request "${3:-}" "http://127.0.0.1:$1$2" || { echo "GET :$1$2 does not answer with: ${3:-}" >&2; return 1; }
}

# post PORT PATH DATA TEXT
post() { request "${4:-}" --data "$3" "http://127.0.0.1:$1$2" || { echo "POST :$1$2 does not answer with: ${4:-}" >&2; return 1; }; }

# talk PORT SAID ANSWER: lines over TCP.
talk() { until_ok near timeout 10 bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$0" && printf "$1" >&3 && grep -aqm1 -e "$2" <&3' "$1" "$2" "$3" 2>/dev/null || { echo "port $1 does not answer with: $3" >&2; return 1; }; }

# listens PORT: something takes connections.
listens() { until_ok near bash -c "exec 3<>/dev/tcp/127.0.0.1/$1" 2>/dev/null || { echo "nothing on port $1" >&2; return 1; }; }

said() { docker logs "$C" 2>&1 | grep -aq -e "$1"; }

# log TEXT: it says so sooner or later.
log() { until_ok said "$1"; }

# ends CODE: it ends by itself, with this exit code.
ends() { [ "$(timeout "$PATIENCE" docker wait "$C")" = "${1:-0}" ] || { echo "it does not end with ${1:-0}" >&2; return 1; }; }

# ends_with TEXT: it ends well and has said so.
ends_with() { ends 0 && { said "$1" || { echo "it did not say: $1" >&2; return 1; }; }; }

again() { docker restart --time 3 "$C" >/dev/null; }

# stays SECONDS: it goes on.
stays() { sleep "${1:-2}" && { is_up || { echo "it has ended" >&2; return 1; }; }; }

healthy() { until_ok test "$(docker inspect --format '{{.State.Health.Status}}' "$C")" = healthy; }

# holds PATH TEXT: the file of a container that has ended or goes on.
holds() { docker cp "$C:$1" - 2>/dev/null | tar -xO 2>/dev/null | grep -aq -e "${2:-}" || { echo "$1 does not hold: ${2:-anything}" >&2; return 1; }; }

# resolve PORT NAME ADDRESS: a name server answers.
resolve() {
  until_ok near node -e 'const r = new (require("dns").Resolver)({timeout: 2000, tries: 1}); r.setServers(["127.0.0.1:" + process.argv[1]]);
    r.resolve4(process.argv[2], (e, a) => process.exit(e || a[0] !== process.argv[3] ? 1 : 0))' "$1" "$2" "$3" || { echo "port $1 does not resolve $2" >&2; return 1; }
}
