package vn.haidang.report.internal.document;

/** The paragraph styles in {@code styles.xml}. */
enum Style {
    BODY("BodyText"), TITLE("Title"), SUMMARY("Subtitle"), HEADING("Heading1"), CAPTION("Caption"), TABLE(
            "TableText"), TABLE_HEADING("TableHeading"), SUPERIOR("LetterheadSuperior"), ISSUER(
                    "LetterheadBody"), NATION("LetterheadNation"), MOTTO("LetterheadMotto"), NUMBER(
                            "LetterheadNumber"), DATE("LetterheadDate"), ADDRESSEE("Addressee"), RECIPIENTS_TITLE(
                                    "RecipientsTitle"), RECIPIENTS(
                                            "Recipients"), SIGNATURE("Signature"), RULE("Rule"), HEADER("Header");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
