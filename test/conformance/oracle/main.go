// Command oracle answers what BuildKit's own packages make of a Dockerfile or of a word. It reads requests as JSON
// lines, writes replies as JSON lines in the same order, and asks in between for the images that it meets.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
)

// request is one line of input; which of the fields is set says what is asked, or that it is an answer.
type request struct {
	File  *fileRequest `json:"file"`
	Word  *wordRequest `json:"word"`
	Image *image       `json:"image"`
}

// reply is one line of output: what came of a file or a word, or the reference of an image the oracle has to know.
type reply struct {
	File *fileReply `json:"file,omitempty"`
	Word *wordReply `json:"word,omitempty"`
	Ask  string     `json:"ask,omitempty"`
}

func main() {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	send := func(r reply) {
		if err := out.Encode(r); err != nil {
			log.Fatal(err)
		}
	}
	work, images := read(json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20)))
	known := newImages(func(ref string) image {
		send(reply{Ask: ref})
		return <-images
	})
	for next := range work {
		switch {
		case next.File != nil:
			answer := inspect(*next.File, known)
			send(reply{File: &answer})
		case next.Word != nil:
			answer := expand(*next.Word)
			send(reply{Word: &answer})
		}
	}
}

// window is how many requests may be sent ahead of their replies; who sends more of them waits for ever.
const window = 256

// read sorts the input, so that an answer about an image does not wait behind the files that were sent before it.
func read(in *json.Decoder) (<-chan request, <-chan image) {
	work := make(chan request, window)
	images := make(chan image, window)
	go func() {
		defer close(work)
		for {
			var next request
			if err := in.Decode(&next); err != nil {
				return
			}
			if next.Image != nil {
				images <- *next.Image
			} else {
				work <- next
			}
		}
	}()
	return work, images
}
