package vn.haidang.registry.exchange.internal.source;

import org.xml.sax.SAXException;

import vn.haidang.base.finding.Finding;

/** Carries a finding out of an XML parser. */
final class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refused(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
