// Command statuslint reports HTTP handlers that answer with the wrong status code. It is its own vet tool, and both ways in find the same:
//
//	statuslint ./...
//	go vet -vettool=$(which statuslint) ./...
//
// It exits 0 if nothing is found, 1 if something is, and 2 if it is called in a wrong way or a package does not load.
package main

import (
	"os"
	"runtime/debug"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/statuslint/statuslint/analyzer"
)

// maxMemory is how much memory may fill up before the garbage collector works for its keep, in bytes.
const maxMemory = 1 << 30

func main() {
	if args := os.Args[1:]; calledByVet(args) {
		if leaveEarly(args[len(args)-1]) {
			return
		}
		debug.SetGCPercent(3000) // the process is short, and most of what it makes stays in use
		debug.SetMemoryLimit(maxMemory)
		unitchecker.Main(analyzer.Analyzer)
	}
	os.Exit(execute(os.Args[1:]))
}
