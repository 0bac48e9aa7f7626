package main

import "net/http"

func main() {
	http.HandleFunc("/", func(answer http.ResponseWriter, _ *http.Request) {
		answer.Write([]byte("hello\n"))
	})
	http.ListenAndServe(":8080", nil)
}
