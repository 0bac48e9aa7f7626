// Judges what the fixes of manifests write: Kubernetes' own decoder and Pod Security on files,
// and the CORS middleware that Flyte's admin server uses on settings.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: judge FILE... | serve")
		os.Exit(2)
	}
	if os.Args[1] == "serve" {
		serve()
		return
	}
	judge(os.Args[2:])
}
