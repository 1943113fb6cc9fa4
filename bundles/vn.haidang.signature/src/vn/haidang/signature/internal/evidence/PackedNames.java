package vn.haidang.signature.internal.evidence;

/** The names of the files of one document in a package, behind its folder. */
final class PackedNames {

    static final String REPORT = "report.json";
    static final String PAGES = "report.pdf";
    static final String DOCUMENT = "document/";

    private PackedNames() {}

    static String folder(int number) {
        return String.format("%04d/", number);
    }
}
