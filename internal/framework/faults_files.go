// Operations on files. To open one that is not there is absence; all else is the server's own fault:
//
//	data, err := os.ReadFile(name)    fs.ErrNotExist: absence; other errors: server fault

package framework

import "slices"

const notExist = "io/fs.ErrNotExist"

func fileSystem() []Row {
	return slices.Concat(
		[]Row{
			looksUp("os.Open", 2, notExist),
			looksUp("os.OpenFile", 2, notExist),
			looksUp("os.ReadFile", 2, notExist),
			looksUp("os.ReadDir", 2, notExist),
			looksUp("os.Stat", 2, notExist),
			looksUp("os.Lstat", 2, notExist),
			looksUp("os.Readlink", 2, notExist),
			looksUp("os.Remove", 1, notExist),
			looksUp("os.Rename", 1, notExist),
			looksUp("os.Truncate", 1, notExist),
			looksUp("(*os.Root).Open", 2, notExist),
			looksUp("(*os.Root).OpenFile", 2, notExist),
			looksUp("(*os.Root).ReadFile", 2, notExist),
			looksUp("(*os.Root).Stat", 2, notExist),
			looksUp("(*os.Root).Lstat", 2, notExist),
			looksUp("(*os.Root).Remove", 1, notExist),
			looksUp("(*os.Root).OpenRoot", 2, notExist),
			looksUp("(*os.Root).Readlink", 2, notExist),
			looksUp("(*os.Root).Rename", 1, notExist),
			looksUp("os.OpenRoot", 2, notExist),
			looksUp("os.OpenInRoot", 2, notExist),
			looksUp("path/filepath.EvalSymlinks", 2, notExist),
			looksUp("(io/fs.ReadFileFS).ReadFile", 2, notExist),
			looksUp("(io/fs.ReadDirFS).ReadDir", 2, notExist),
			looksUp("(io/fs.StatFS).Stat", 2, notExist),
			looksUp("io/fs.ReadLink", 2, notExist),
			looksUp("(io/fs.FS).Open", 2, notExist),
			looksUp("io/fs.ReadFile", 2, notExist),
			looksUp("io/fs.ReadDir", 2, notExist),
			looksUp("io/fs.Stat", 2, notExist),
			looksUp("(embed.FS).Open", 2, notExist),
			looksUp("(embed.FS).ReadFile", 2, notExist),
			looksUp("(net/http.FileSystem).Open", 2, notExist),
			looksUp("(net/http.Dir).Open", 2, notExist),
			looksUp("github.com/spf13/afero.ReadFile", 2, notExist),
			looksUp("(github.com/spf13/afero.Fs).Open", 2, notExist),
			looksUp("(github.com/spf13/afero.Fs).Stat", 2, notExist),
		},
		each(2, fault,
			"os.Create", "os.CreateTemp", "os.MkdirTemp", "os.Getwd", "os.Executable", "os.Hostname",
			"os.UserHomeDir", "os.UserCacheDir", "os.UserConfigDir",
			"(*os.File).Write", "(*os.File).WriteString", "(*os.File).WriteAt", "(*os.File).Seek", "(*os.File).Stat",
			"(*os.File).ReadDir", "(*os.File).Readdir", "(*os.File).Readdirnames",
			"(*os.Root).Create", "(io/fs.File).Stat", "(net/http.File).Stat", "(net/http.File).Readdir",
			"(*mime/multipart.FileHeader).Open", "path/filepath.Abs",
		),
		each(1, fault,
			"os.WriteFile", "os.RemoveAll", "os.Mkdir", "os.MkdirAll", "os.Link", "os.Symlink", "os.Chmod", "os.Chown", "os.Chtimes",
			"os.CopyFS", "os.Chdir", "(*os.Root).Mkdir", "(*os.Root).MkdirAll", "(*os.Root).WriteFile", "(*os.Root).RemoveAll",
			"(*os.File).Close", "(*os.File).Sync", "(*os.File).Truncate",
		),
	)
}
