// Flags as Go's tools have them, with one dash, and those that belong to the go command and are passed on to it:
//
//	statuslint -rules=create-200 -tags integration -mod=vendor ./...

package main

import (
	"strings"

	"github.com/spf13/pflag"
)

// goFlags are the flags of the go command that change what is built. The ones of other use do nothing for a check.
var goFlags = []struct{ name, ifBare string }{
	{name: "tags"},
	{name: "mod"},
	{name: "modfile"},
	{name: "overlay"},
	{name: "compiler"},
	{name: "gcflags"},
	{name: "installsuffix"},
	{name: "pgo"},
	{name: "p"},
	{name: "asan", ifBare: "true"},
	{name: "buildvcs", ifBare: "true"},
	{name: "msan", ifBare: "true"},
	{name: "modcacherw", ifBare: "true"},
	{name: "race", ifBare: "true"},
	{name: "trimpath", ifBare: "true"},
}

// addPlaceFlags adds those that say where the code is, and how it is built.
func (o *options) addPlaceFlags(flags *pflag.FlagSet) {
	flags.StringVarP(&o.dir, "chdir", "C", "", "run as if started in this directory")
	addBuildFlags(flags)
}

func addBuildFlags(flags *pflag.FlagSet) {
	for _, f := range goFlags {
		shorthand := ""
		if len(f.name) == 1 {
			shorthand = f.name
		}
		flags.StringP(f.name, shorthand, "", "")
		added := flags.Lookup(f.name)
		added.NoOptDefVal, added.Hidden = f.ifBare, f.name != "tags"
	}
	flags.Lookup("tags").Usage = "build tags, as for the go command"
}

// buildFlags gives those that are set, for the go command.
func buildFlags(flags *pflag.FlagSet) []string {
	var set []string
	for _, f := range goFlags {
		if flag := flags.Lookup(f.name); flag.Changed {
			set = append(set, "-"+f.name+"="+flag.Value.String())
		}
	}
	return set
}

// doubleDashes writes -rules=x as --rules=x, which cobra takes for the same.
func doubleDashes(args []string) []string {
	var written []string
	for i, arg := range args {
		if arg == "--" {
			return append(written, args[i:]...)
		}
		name, _, _ := strings.Cut(arg, "=")
		if len(name) > 2 && name[0] == '-' && name[1] != '-' {
			arg = "-" + arg
		}
		written = append(written, arg)
	}
	return written
}
