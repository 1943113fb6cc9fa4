package vn.haidang.signature.internal.xml;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;

/** Findings on signatures in XML, with the article that integrity rests on. */
final class XmlFindings {

    private XmlFindings() {}

    static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; XMLDSig");
    }

    static Finding broken(String why) {
        return finding(Severity.ERROR, "signature.structure.broken").showing("XMLDSig", why);
    }
}
