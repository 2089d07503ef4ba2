// Calls of the go command, which finds the packages and keeps what is known of them in its cache:
//
//	output, err := runGo("list", "-e", "-json", "./...")

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os/exec"
	"strings"
)

// output is what the go command has written.
type output struct {
	stdout []byte
	stderr string
	failed bool
}

// runGo fails only where the go command cannot be run.
func runGo(args ...string) (output, error) {
	command := exec.Command("go", args...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
	var status *exec.ExitError
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return output{}, fmt.Errorf("the go command is not in PATH; install Go or add it to PATH")
	case err != nil && !errors.As(err, &status):
		return output{}, fmt.Errorf("cannot run the go command: %w", err)
	}
	return output{stdout: stdout.Bytes(), stderr: stderr.String(), failed: err != nil}, nil
}

// firstError is the go command's complaint in one line.
func (o output) firstError() string {
	var said []string
	for line := range strings.Lines(o.stderr) {
		if noise.MatchString(strings.TrimRight(line, "\r\n")) {
			continue
		}
		said = append(said, strings.TrimSpace(strings.TrimPrefix(line, "go: ")))
		if !strings.HasSuffix(said[len(said)-1], ":") { // "errors parsing go.mod:" goes on
			return withRemedy(oneLine(strings.Join(said, " ")))
		}
	}
	return "the go command failed and did not say why"
}
