// The command line: a check of packages, and commands about the rules behind it.
//
//	statuslint -strict -tags integration ./api/...
//	statuslint explain create-200

package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

const (
	help = `statuslint reports HTTP handlers that answer with the wrong status code.

Packages are named as for the go command; without any it checks ./...
It exits 0 if nothing is found, 1 if something is, 2 if it is called in a wrong way or a package does not load.

Flags of the go command that choose what is built are passed on to it: -mod, -modfile, -overlay, -race, …
As a vet tool: go vet -vettool=$(which statuslint) ./...`

	examples = `  statuslint                              all packages below the working directory
  statuslint -disable create-200 ./api    one package, all default rules but one
  statuslint -strict -test=false ./...    the strict rules as well, test files left out
  statuslint explain client-error-500     what a rule reports and why
  statuslint explain 409                  when to answer 409
  statuslint explain -at api/users.go:41  what is known of the response at that line`
)

func newCommand() *cobra.Command {
	o := new(options)
	command := &cobra.Command{
		Use:               "statuslint [flags] [packages]",
		Short:             "report HTTP handlers that answer with the wrong status code",
		Long:              help,
		Example:           examples,
		Args:              cobra.ArbitraryArgs,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
		RunE: func(command *cobra.Command, patterns []string) error {
			o.build, o.patterns = buildFlags(command.Flags()), patterns
			return check(*o)
		},
	}
	command.SetFlagErrorFunc(func(command *cobra.Command, err error) error {
		return fmt.Errorf("%w; %q lists the flags", err, command.CommandPath()+" -h")
	})
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringSliceVar(&o.rules, "rules", nil, "check these rules alone, such as create-200,empty-200")
	flags.StringSliceVar(&o.disable, "disable", nil, "leave these rules out")
	flags.BoolVar(&o.strict, "strict", false, "check the strict rules as well")
	flags.StringSliceVar(&o.reverse, "reverse", nil, "check these rules the other way round, such as validation-422")
	flags.BoolVar(&o.tests, "test", true, "look at test files as well")
	o.addPlaceFlags(flags)
	command.AddCommand(rulesCommand(), explainCommand(), versionCommand())
	return command
}
