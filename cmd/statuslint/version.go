// Which statuslint this is, as the go command has built it in:
//
//	statuslint v1.2.0 (go1.26.8)

package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "print the version",
		Args:  cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(command.OutOrStdout(), "statuslint", version())
			return err
		},
	}
}

func version() string {
	info, built := debug.ReadBuildInfo()
	if !built || info.Main.Version == "" {
		return "(unknown version)"
	}
	return fmt.Sprintf("%s (%s)", info.Main.Version, info.GoVersion)
}
