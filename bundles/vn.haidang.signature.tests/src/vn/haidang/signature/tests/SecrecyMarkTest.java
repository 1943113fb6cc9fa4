package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.signature.internal.SecrecyMark;

/** A stamp of secrecy is told from the same words in any other place. */
class SecrecyMarkTest {

    @ParameterizedTest
    @MethodSource({"stamps", "noStamps"})
    void isTheStampAndNothingElse(List<String> lines, Optional<String> mark) {
        assertEquals(mark, SecrecyMark.in(lines));
    }

    static Stream<Object[]> stamps() {
        return Stream.of(stamp("MẬT", "ỦY BAN NHÂN DÂN", "Số: 12/BC-UBND", "MẬT", "BÁO CÁO"),
                stamp("TỐI MẬT", "TỐI MẬT"), stamp("TUYỆT MẬT", "TUYỆT MẬT"), stamp("MẬT", "M Ậ T"),
                stamp("TỐI MẬT", "T Ố I   M Ậ T"), stamp("TUYỆT MẬT", "TUYỆT", "MẬT"), stamp("TỐI MẬT", "TỐI", "MẬT"),
                stamp("MẬT", "[MẬT]"), stamp("MẬT", "| MẬT |"), stamp("MẬT", "★ MẬT ★"), stamp("MẬT", "MẬT."),
                stamp("MẬT", Normalizer.normalize("MẬT", Normalizer.Form.NFD)),
                stamp("TUYỆT MẬT", Normalizer.normalize("TUYỆT MẬT", Normalizer.Form.NFD)),
                stamp("MẬT", "M\u200BẬ\u200BT"), stamp("TỐI MẬT", "TỐI\u00A0MẬT"), stamp("MẬT", "ＭẬＴ"),
                stamp("MẬT", "ĐỘ MẬT: MẬT"), stamp("TỐI MẬT", "TỐI MẬT - Bản số: 01"), stamp("MẬT", "mËt"),
                stamp("TỐI MẬT", "tèi mËt"), stamp("TUYỆT MẬT", "TUYEÄT MAÄT"),
                stamp("TỐI MẬT", "TỐI MẬT", "Kèm phụ lục", "MẬT"));
    }

    static Stream<Object[]> noStamps() {
        return Stream.of(none("Mật"), none("mật"), none("BÍ MẬT"), none("BẢO MẬT"), none("BẢO VỆ BÍ MẬT NHÀ NƯỚC"),
                none("Nội dung này là MẬT."), none("KẾ HOẠCH BẢO", "MẬT"), none("DANH MỤC BÍ", "MẬT", "NHÀ NƯỚC"),
                none("MẬT KHẨU"), none("MẬT ONG"), none("MẬT ĐỘ DÂN SỐ"), none("TỐI", "Mật ong rừng"),
                none("Độ mật gồm: Tuyệt mật, Tối mật, Mật"), none("TUYỆT MẬT", "TỐI MẬT", "MẬT"), none("MAT"),
                none(""), none("Không đóng dấu MẬT"), none("VỀ VIỆC GIẢI", "MẬT"), none("CHẬT"), none("MẤT"));
    }

    private static Object[] stamp(String mark, String... lines) {
        return new Object[]{List.of(lines), Optional.of(mark)};
    }

    private static Object[] none(String... lines) {
        return new Object[]{List.of(lines), Optional.empty()};
    }
}
