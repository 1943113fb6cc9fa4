package vn.haidang.base.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.MessageCatalogueTest;
import vn.haidang.base.text.MessageText;
import vn.haidang.base.text.ValueFormat;

class FindingJsonTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(MessageCatalogueTest.class);

    @Test
    void aFindingKeepsItsTypesAndSaysItInWords() throws IOException {
        Finding finding = Finding.of(CATALOGUE, Severity.ERROR, "test.cut").with("line", "Thị Nại")
                .with("since", Instant.parse("2026-11-21T07:05:00Z")).with("count", 3).with("carrier", "VNPT")
                .citing("RFC 2863").about(new ObjectLink("line", "DT-W07", "Thị Nại")).showing("echo", "lost 3");
        assertEquals("""
                {"f":[{"severity":"ERROR","code":"test.cut",\
                "summary":"Thị Nại mất kết nối từ 21/11/2026 14:05, lần thứ 3 trong tháng.",\
                "remedy":"Gọi VNPT.","citation":"RFC 2863",\
                "subject":{"kind":"line","id":"DT-W07","label":"Thị Nại"},\
                "arguments":{"line":"Thị Nại","since":"2026-11-21T07:05:00Z","count":3,"carrier":"VNPT"},\
                "evidence":[{"label":"echo","value":"lost 3"}]}]}""", json(finding));
    }

    @Test
    void wordsAreWhatDataCallThem() throws IOException {
        assertEquals("""
                {"f":[{"severity":"INFO","code":"test.plain","summary":"Không có gì.",\
                "arguments":{"field":"test.plain.summary"}}]}""",
                json(Finding.of(CATALOGUE, Severity.INFO, "test.plain").with("field",
                        new MessageText(CATALOGUE, "test.plain.summary"))));
    }

    @Test
    void whatIsNotThereIsLeftOut() throws IOException {
        assertEquals("""
                {"f":[{"severity":"NOT_CHECKED","code":"test.plain","summary":"Không có gì."}]}""",
                json(Finding.of(CATALOGUE, Severity.NOT_CHECKED, "test.plain")));
    }

    private static String json(Finding finding) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            FindingJson.writeField(json, "f", List.of(finding), ValueFormat.of(Language.VIETNAMESE));
            json.writeEndObject();
        }
        return text.toString();
    }
}
