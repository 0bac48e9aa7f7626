package main

import (
	"maps"
	"slices"

	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

type wordRequest struct {
	Word   string            `json:"word"`
	Escape string            `json:"escape"`
	Env    map[string]string `json:"env"`
}

type wordReply struct {
	Value      string   `json:"value"`
	Unset      []string `json:"unset"`
	Error      string   `json:"error,omitempty"`
	Words      []string `json:"words"`
	WordsError string   `json:"wordsError,omitempty"`
}

// expand processes one text as a single word and as a list of words.
func expand(r wordRequest) wordReply {
	env := environment(r.Env)
	escape := []rune(r.Escape)[0]
	value, unset, err := shell.NewLex(escape).ProcessWord(r.Word, env)
	words, wordsErr := shell.NewLex(escape).ProcessWords(r.Word, env)
	return wordReply{
		Value:      value,
		Unset:      append([]string{}, slices.Sorted(maps.Keys(unset))...),
		Error:      messageOf(err),
		Words:      append([]string{}, words...),
		WordsError: messageOf(wordsErr),
	}
}

type environment map[string]string

func (e environment) Get(name string) (string, bool) {
	value, ok := e[name]
	return value, ok
}

func (e environment) Keys() []string {
	return slices.Sorted(maps.Keys(e))
}

func messageOf(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
