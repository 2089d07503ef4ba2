// End to end: testdata/script holds small modules and what the command is to say of them. After a change of the rules' documentation,
//
//	UPDATE=1 go test ./cmd/statuslint
//
// brings the scripts' copies of it up to date.

package main_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain builds the command, which the scripts find in PATH.
func TestMain(m *testing.M) {
	os.Exit(withCommand(m))
}

func withCommand(m *testing.M) int {
	bin, err := os.MkdirTemp("", "statuslint")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(bin)
	build := exec.Command("go", "build", "-o", bin+string(filepath.Separator), ".")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "go build:", err)
		return 1
	}
	os.Setenv("PATH", bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
	return m.Run()
}

func TestScripts(t *testing.T) {
	kept := make(map[string]string) // testscript has a home of its own, which would be a cold cache
	for _, name := range []string{"GOCACHE", "GOMODCACHE"} {
		value, err := exec.Command("go", "env", name).Output()
		if err != nil {
			t.Fatal(err)
		}
		kept[name] = string(value[:len(value)-1])
	}
	tool, err := exec.LookPath("statuslint")
	if err != nil {
		t.Fatal(err)
	}
	warm := exec.Command(tool) // else each of the scripts, which run at once, analyses the standard library
	warm.Dir = writeService(t)
	warm.Run() // whatever it finds

	testscript.Run(t, testscript.Params{
		Dir:                "testdata/script",
		RequireUniqueNames: true,
		UpdateScripts:      os.Getenv("UPDATE") != "",
		Cmds:               map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
		Setup: func(env *testscript.Env) error {
			for name, value := range kept {
				env.Setenv(name, value)
			}
			env.Setenv("STATUSLINT", tool)
			env.Setenv("GOFLAGS", "")
			env.Setenv("GOWORK", "off")
			env.Setenv("GOPROXY", "off")
			return nil
		},
	})
}

// exits runs a command that is to exit with the status: exits 2 statuslint ./nosuch.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits status command [args]")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := 0
	if status, failed := err.(*exec.ExitError); failed {
		got = status.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if fmt.Sprint(got) != args[0] {
		ts.Fatalf("exit status %d, want %s", got, args[0])
	}
}
