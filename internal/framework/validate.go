// Functions of the standard library that test well-formed input against rules. Their error means invalid input:
//
//	addr, err := mail.ParseAddress(r.FormValue("email"))

package framework

func validators() []Row {
	return []Row{
		fails("net/mail.ParseAddress", 2, invalid(0)),
		fails("net/mail.ParseAddressList", 2, invalid(0)),
		fails("(*net/mail.AddressParser).Parse", 2, invalid(1)),
		fails("(*net/mail.AddressParser).ParseList", 2, invalid(1)),
		fails("time.LoadLocation", 2, invalid(0)),
		refuses("(*regexp.Regexp).MatchString", 1, invalid(1)),
		refuses("(*regexp.Regexp).Match", 1, invalid(1)),
	}
}
