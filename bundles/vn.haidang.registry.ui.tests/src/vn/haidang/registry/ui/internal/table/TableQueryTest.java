package vn.haidang.registry.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.Element;
import vn.haidang.registry.Value;
import vn.haidang.registry.search.SearchFilter;
import vn.haidang.registry.ui.internal.table.TableQuery.Answer;
import vn.haidang.registry.ui.internal.table.TableQuery.Order;
import vn.haidang.registry.ui.internal.table.TableQuery.Request;
import vn.haidang.registry.ui.internal.work.OpenWork;

@DisplayName("Which rows the table shows, and in which order")
class TableQueryTest {

    @TempDir
    Path temp;
    private OpenWork open;
    private final TableQuery query = new TableQuery(OpenWork.VIETNAMESE.format());

    @BeforeEach
    void open() throws FindingException {
        open = OpenWork.withSample(temp);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Answer ask(String words, Optional<Order> order) {
        return query.answer(new Request(open.shown(), SearchFilter.of(words), order));
    }

    private static List<String> codes(Answer answer) {
        return answer.rows().stream().map(Element::code).toList();
    }

    @Test
    void accentsDoNotMatterAndTheTotalIsThatOfTheWholePart() {
        Answer answer = ask("nguyen hue", Optional.empty());
        assertEquals(List.of("W01", "R-1"), codes(answer));
        assertEquals(9, answer.total());
    }

    @Test
    void textIsOrderedAsVietnameseIs() {
        assertEquals(List.of("W02", "W01"),
                codes(ask("phường", Optional.of(new Order("name", false)))).stream()
                        .filter(code -> code.startsWith("W")).toList());
    }

    @Test
    void numbersAndDaysAreOrderedByValueAndWhatHasNoneComesLast() {
        open.work().edit(session -> {
            session.set(open.element("Computer", "MT-1").id(), "price",
                    new Value.Decimal(new BigDecimal("9000000")));
            session.set(open.element("Computer", "MT-2").id(), "price",
                    new Value.Decimal(new BigDecimal("10000000")));
        });
        assertEquals(List.of("MT-1", "MT-2", "MT-3"), codes(ask("may tinh", Optional.of(new Order("price", false)))));
        assertEquals(List.of("MT-2", "MT-1", "MT-3"), codes(ask("may tinh", Optional.of(new Order("price", true)))));
    }

    @Test
    void aCellNamesWhatAReferenceLeadsTo() {
        CellTexts texts = CellTexts.of(open.shown(), OpenWork.VIETNAMESE.format());
        Element router = open.element("Router", "R-1");
        assertEquals("Phường Nguyễn Huệ", texts.text(router, "unit"));
        assertEquals("Bộ định tuyến", texts.text(router, ElementColumn.TYPE));
        assertEquals("", texts.text(router, "snmp.host"));
    }
}
