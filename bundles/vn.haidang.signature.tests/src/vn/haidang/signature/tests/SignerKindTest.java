package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.internal.certificate.SignerProfile;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;

/** Whose a certificate is, is told from its subject where that is clear, and left open where it is not. */
class SignerKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UID=CMND:012345678,CN=NGUYỄN VĂN A,C=VN | PERSON",
            "UID=CCCD:079012345678,CN=Thợ Săn Mây,O=Công ty X,C=VN | PERSON",
            "UID=MST:0101234567,CN=CÔNG TY CỔ PHẦN MẪU,C=VN | ORGANISATION",
            "organizationIdentifier=NTRVN-123,CN=Mẫu | ORGANISATION", "SERIALNUMBER=PASVN-B1234567,CN=Mẫu | PERSON",
            "GIVENNAME=An,SURNAME=Trần,CN=An Trần | PERSON", "T=Chánh Văn phòng,CN=Mẫu | PERSON",
            "CN=Nguyễn Văn Mẫu,O=UBND thành phố,C=VN | PERSON", "CN=Hồ Thị Mẫu | PERSON",
            "CN=Ủy ban nhân dân phường Nhơn Bình,O=UBND thành phố,C=VN | ORGANISATION",
            "CN=Sở Thông tin và Truyền thông | ORGANISATION", "CN=VĂN PHÒNG HĐND VÀ UBND | ORGANISATION",
            "CN=Trường THPT Nguyễn Trãi | ORGANISATION", "CN=Phòng Nội vụ | ORGANISATION",
            "CN=Máy chủ ký số tập trung | DEVICE", "CN=api.city.example | DEVICE", "CN=Mẫu | UNKNOWN",
            "CN=John Smith | UNKNOWN", "CN=Nguyễn | UNKNOWN", "O=UBND thành phố | UNKNOWN",
            "CN=Nguyễn Văn Mẫu 2 | UNKNOWN"})
    void isToldFromTheSubject(String subject, SignerKind kind) {
        assertEquals(kind, SignerProfile.of(certificate(subject)).kind());
    }

    @Test
    void isToldFromThePurpose() {
        X509Certificate server = certificate("CN=Nguyễn Văn Mẫu",
                TimestampMaker.purpose(false, KeyPurposeId.id_kp_serverAuth));
        X509Certificate person = certificate("CN=Nguyễn Văn Mẫu",
                TimestampMaker.purpose(false, KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_emailProtection));

        assertEquals(SignerKind.DEVICE, SignerProfile.of(server).kind());
        assertEquals(SignerKind.PERSON, SignerProfile.of(person).kind());
    }

    @Test
    void whoManagesAndIssuesIsShown() {
        Signer signer = SignerProfile.of(certificate("CN=Nguyễn Văn Mẫu,OU=Văn phòng,O=UBND thành phố,C=VN"));

        assertEquals("UBND thành phố", signer.organisation().orElseThrow());
        assertEquals("CA cấp hai thử nghiệm", signer.issuer());
        assertEquals("Văn phòng",
                SignerProfile.of(certificate("CN=Mẫu,OU=Văn phòng,C=VN")).organisation().orElseThrow());
    }

    private static X509Certificate certificate(String subject, Extension... extensions) {
        return TestPki.ISSUER.issue(new X500Name(subject), TestPki.KEYS, TestAuthority.FROM, TestAuthority.TO,
                extensions).certificate();
    }
}
