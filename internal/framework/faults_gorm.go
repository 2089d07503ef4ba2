// What statements of gorm leave in the field Error (https://pkg.go.dev/gorm.io/gorm#DB). A row is named for the function and the field:
//
//	err := db.First(&note, id).Error              absence, or a server fault
//	err := db.Find(&notes).Error                  a server fault: an empty list is no error
//	note, err := gorm.G[Note](db).First(ctx)      its generics return it

package framework

import "slices"

func gorms() []Row {
	const current, old = "gorm.io/gorm", "github.com/jinzhu/gorm"
	return slices.Concat(
		gorm(current), gorm(old), genericGorm(),
		each(1, fault, inField(on("*"+current+".DB", "FindInBatches", "CreateInBatches")...)...),
	)
}

func gorm(root string) []Row {
	var rows []Row
	for _, name := range inField(on("*"+root+".DB", "First", "Take", "Last")...) {
		rows = append(rows, looksUp(name, 1, root+".ErrRecordNotFound"))
	}
	return append(rows, each(1, fault, inField(on("*"+root+".DB",
		"Create", "Save", "Update", "Updates", "UpdateColumn", "UpdateColumns",
		"Find", "Count", "Pluck", "Delete", "Exec", "Scan", "ScanRows", "Begin", "Commit", "Rollback", "AutoMigrate",
	)...)...)...)
}

func genericGorm() []Row {
	const root = "gorm.io/gorm."
	return slices.Concat(
		lookUps(2, root+"ErrRecordNotFound", on(root+"ExecInterface", "First", "Take", "Last")...),
		each(2, fault, slices.Concat(
			on(root+"ExecInterface", "Find"), on(root+"CreateInterface", "Delete", "Update", "Updates", "Count"),
			on(root+"ChainInterface", "Delete", "Update", "Updates", "Count"),
		)...),
		each(1, fault, slices.Concat(on(root+"ExecInterface", "Scan"), on(root+"CreateInterface", "Create", "CreateInBatches"), on(root+"Interface", "Exec"))...),
	)
}

// inField names the rows of functions whose error stays in the result.
func inField(names ...string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = name + ".Error"
	}
	return out
}
