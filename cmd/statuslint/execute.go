// The exit status, by which scripts and CI tell apart what happened:
//
//	0  nothing found
//	1  findings
//	2  a wrong call, or something was not checked; what could be checked is printed all the same

package main

import (
	"errors"
	"fmt"
	"os"
)

const (
	foundSomething exit = 1
	notAllChecked  exit = 2
)

// exit is the status of a run that has already said what there is to say.
type exit int

// Error implements error.
func (e exit) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// execute runs the command line and gives its exit status. An error is one line.
func execute(args []string) int {
	command := newCommand()
	command.SetArgs(doubleDashes(args))
	err := command.Execute()
	if err == nil {
		return 0
	}
	var said exit
	if errors.As(err, &said) {
		return int(said)
	}
	fmt.Fprintln(os.Stderr, "statuslint:", err)
	return int(notAllChecked)
}
