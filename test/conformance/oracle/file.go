package main

import (
	"fmt"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

type fileRequest struct {
	Text string            `json:"text"`
	Args map[string]string `json:"args"`
	// Platform the image is built for; empty for linux/amd64.
	Platform string `json:"platform"`
	// Probe names the variables that images of unknown environment set in a second evaluation.
	Probe []string `json:"probe"`
}

type fileReply struct {
	Escape            string        `json:"escape"`
	ParseError        string        `json:"parseError,omitempty"`
	Instructions      []instruction `json:"instructions"`
	InstructionsError string        `json:"instructionsError,omitempty"`
	Stages            []stage       `json:"stages"`
	Targets           []target      `json:"targets"`
}

type instruction struct {
	Keyword  string       `json:"keyword"`
	Line     int          `json:"line"`
	EndLine  int          `json:"endLine"`
	Flags    []string     `json:"flags"`
	JSON     bool         `json:"json"`
	Values   []string     `json:"values"`
	Heredocs []heredoc    `json:"heredocs"`
	Trigger  *instruction `json:"trigger,omitempty"`
}

type heredoc struct {
	Name    string `json:"name"`
	Expand  bool   `json:"expand"`
	Chomp   bool   `json:"chomp"`
	Content string `json:"content"`
}

type stage struct {
	Name     string `json:"name"`
	Base     string `json:"base"`
	Platform string `json:"platform"`
}

// inspect parses a file, and builds each of its stages as far as that goes without running anything.
func inspect(r fileRequest, known *images) (reply fileReply) {
	reply = fileReply{Instructions: []instruction{}, Stages: []stage{}, Targets: []target{}}
	defer func() {
		if reason := recover(); reason != nil {
			reply.ParseError = fmt.Sprint("panic: ", reason)
		}
	}()
	parsed, err := parser.Parse(strings.NewReader(r.Text))
	if err != nil {
		reply.ParseError = err.Error()
		return reply
	}
	reply.Escape = string(parsed.EscapeToken)
	for _, node := range parsed.AST.Children {
		reply.Instructions = append(reply.Instructions, instructionOf(node))
	}
	stages, _, err := instructions.Parse(parsed.AST, linter.New(&linter.Config{}))
	if err != nil {
		reply.InstructionsError = err.Error()
		return reply
	}
	for _, s := range stages {
		reply.Stages = append(reply.Stages, stage{Name: s.Name, Base: s.BaseName, Platform: s.Platform})
	}
	reply.Targets = targetsOf(r, parsed.AST.Children, stages, known)
	return reply
}

func instructionOf(node *parser.Node) instruction {
	result := instruction{
		Keyword:  node.Value,
		Line:     node.StartLine,
		EndLine:  node.EndLine,
		Flags:    append([]string{}, node.Flags...),
		JSON:     node.Attributes["json"],
		Values:   []string{},
		Heredocs: []heredoc{},
	}
	for next := node.Next; next != nil; next = next.Next {
		if len(next.Children) > 0 {
			trigger := instructionOf(next.Children[0])
			result.Trigger = &trigger
			continue
		}
		result.Values = append(result.Values, next.Value)
	}
	for _, h := range node.Heredocs {
		result.Heredocs = append(result.Heredocs, heredoc{h.Name, h.Expand, h.Chomp, h.Content})
	}
	return result
}
