package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"sync/atomic"

	"github.com/gorilla/handlers"
	sigsyaml "sigs.k8s.io/yaml"
)

// Security is the part of Flyte's settings that the CORS handler is made of, with the defaults of
// flyteorg/flyte@v1.16.8:flyteadmin/pkg/config/config.go.
type Security struct {
	Secure         bool     `json:"secure"`
	AllowCors      bool     `json:"allowCors"`
	AllowedOrigins []string `json:"allowedOrigins"`
	AllowedHeaders []string `json:"allowedHeaders"`
}

// Settings is what flyteadmin reads of a file of its configuration; what it does not know it ignores.
type Settings struct {
	Server struct {
		Security Security `json:"security"`
	} `json:"server"`
}

// deployed is what a rollout replaces: the admin server's handler, and the console's environment.
type deployed struct {
	admin   http.Handler
	console map[string]string
}

// serve runs the admin API and the console on two ports of localhost, which are two origins. A manifest that is
// posted to /rollout is what both read at start.
func serve() {
	var current atomic.Pointer[deployed]
	current.Store(&deployed{admin: http.NotFoundHandler(), console: map[string]string{}})
	admin := listen(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		current.Load().admin.ServeHTTP(w, r)
	}))
	pages := http.NewServeMux()
	pages.HandleFunc("/console", func(w http.ResponseWriter, r *http.Request) {
		environment, _ := json.Marshal(current.Load().console)
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, page, environment)
	})
	pages.HandleFunc("/rollout", func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		if err != nil {
			panic(err)
		}
		current.Store(rollout(text))
	})
	console := listen(pages)
	fmt.Printf("{\"admin\": %q, \"console\": %q}\n", admin, console)
	// Ends with the test that started it.
	_, _ = io.Copy(io.Discard, os.Stdin)
}

func listen(handler http.Handler) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() { panic(http.Serve(listener, handler)) }()
	return fmt.Sprintf("http://localhost:%d", listener.Addr().(*net.TCPAddr).Port)
}

func rollout(manifest []byte) *deployed {
	result := &deployed{console: map[string]string{}}
	settings := Settings{}
	settings.Server.Security = Security{
		AllowCors:      true,
		AllowedOrigins: []string{"*"},
		AllowedHeaders: []string{"Content-Type", "flyte-authorization"},
	}
	for _, object := range documents(manifest) {
		var configMap struct {
			Data map[string]string `json:"data"`
		}
		if err := json.Unmarshal(object, &configMap); err != nil {
			panic(err)
		}
		for key, value := range configMap.Data {
			if strings.HasSuffix(key, ".yaml") {
				if err := sigsyaml.Unmarshal([]byte(value), &settings); err != nil {
					panic(err)
				}
			} else {
				result.console[key] = value
			}
		}
	}
	result.admin = cors(settings.Server.Security, http.HandlerFunc(projects))
	return result
}

// cors is made as in flyteorg/flyte@v1.16.8:flyteadmin/pkg/server/service.go.
func cors(security Security, next http.Handler) http.Handler {
	if !security.AllowCors {
		return next
	}
	return handlers.CORS(
		handlers.AllowCredentials(),
		handlers.AllowedOrigins(security.AllowedOrigins),
		handlers.AllowedHeaders(append([]string{"Content-Type"}, security.AllowedHeaders...)),
		handlers.AllowedMethods([]string{"GET", "POST", "DELETE", "HEAD", "PUT", "PATCH"}),
	)(next)
}

// projects answers with a list and with the cookie that came along.
func projects(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/login" {
		http.SetCookie(w, &http.Cookie{Name: "flyte_at", Value: "session", Path: "/", HttpOnly: true})
	}
	cookie, err := r.Cookie("flyte_at")
	if err != nil {
		fmt.Fprint(w, "projects for nobody")
		return
	}
	fmt.Fprintf(w, "projects for %s", cookie.Value)
}

// page asks as the console does: with cookies, with a content type that needs a preflight, and at its own origin
// when nobody told it another. Its only text is what came of it.
const page = `<!doctype html><title>console</title><body><script>
const env = %s;
const base = env.ADMIN_API_URL ? '//' + env.ADMIN_API_URL.replace(/^https?:\/\//, '') : '';
const headers = { 'Content-Type': 'application/octet-stream', Accept: 'application/octet-stream' };
if (location.search === '?auth') headers['flyte-authorization'] = 'Bearer x';
const ask = (path) => fetch(base + path, { method: 'POST', credentials: 'include', headers, body: 'x' });
const say = (text) => { document.body.textContent = 'RESULT ' + text; };
ask('/login').then(() => ask('/api/v1/projects'))
  .then(async (answer) => say(answer.ok ? 'answered: ' + await answer.text() : 'refused: ' + answer.status))
  .catch((error) => say('blocked: ' + error.name));
</script></body>`
