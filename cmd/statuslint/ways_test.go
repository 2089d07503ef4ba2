package main_test

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Called by go vet, the command finds what it finds by itself.
func TestBothWaysFindTheSame(t *testing.T) {
	dir := writeService(t)
	tool, err := exec.LookPath("statuslint")
	if err != nil {
		t.Fatal(err)
	}
	byVet := exec.Command("go", "vet", "-vettool="+tool, "./...")
	byVet.Dir = dir
	vetted, _ := byVet.CombinedOutput() // it fails, because of the findings
	byItself := exec.Command(tool)
	byItself.Dir = dir
	printed, _ := byItself.Output()

	want, got := findings(string(vetted)), findings(string(printed))
	if len(want) != 2 || !slices.Equal(got, want) {
		t.Errorf("by itself:\n%s\nby go vet:\n%s", printed, vetted)
	}
}

// findings are the lines that name a rule.
func findings(output string) []string {
	var all []string
	for line := range strings.Lines(output) {
		if strings.Contains(line, ": client-error-500: ") {
			all = append(all, strings.TrimPrefix(line, "."+string(filepath.Separator)))
		}
	}
	slices.Sort(all)
	return all
}
