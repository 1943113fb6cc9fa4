package vn.haidang.benchmarks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import vn.haidang.benchmarks.corpus.CorpusAuthority.Identity;

/** Signs PDFs by PAdES, level B or T, as Vietnamese software does: only the signer's own certificate comes along. */
final class CorpusSigner {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int ROOM = 16_384;

    private final CorpusTimestamps timestamps;

    CorpusSigner(CorpusTimestamps timestamps) {
        this.timestamps = timestamps;
    }

    byte[] sign(byte[] pdf, Identity signer, CorpusLook look, Instant time, boolean stamped, Random random)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setSignDate(GregorianCalendar.from(time.atZone(ZONE)));
            options.setPreferredSignatureSize(ROOM);
            options.setVisualSignature(look.template(random));
            options.setPage(look == CorpusLook.COPY ? 0 : document.getNumberOfPages() - 1);
            document.addSignature(signature, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(cms(signing.getContent().readAllBytes(), signer,
                    stamped ? Optional.of(time.plusSeconds(2)) : Optional.empty()));
            return out.toByteArray();
        } catch (CMSException | OperatorException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] cms(byte[] content, Identity signer, Optional<Instant> stamp)
            throws CMSException, OperatorException, GeneralSecurityException, IOException {
        JcaSignerInfoGeneratorBuilder builder = new JcaSignerInfoGeneratorBuilder(
                new JcaDigestCalculatorProviderBuilder().build());
        builder.setSignedAttributeGenerator(attributes(signer.certificate()));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(builder.build(CorpusAuthority.signer(signer.key()), signer.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
        CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
        return stamp.isEmpty() ? signed.getEncoded("DER") : stamped(signed, stamp.get()).getEncoded("DER");
    }

    private CMSSignedData stamped(CMSSignedData signed, Instant time) throws IOException {
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        Hashtable<ASN1ObjectIdentifier, Attribute> unsigned = new Hashtable<>(
                Map.of(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                        new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(
                                ASN1Primitive.fromByteArray(timestamps.over(signer.getSignature(), time))))));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(
                List.of(SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned)))));
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return parameters -> {
            ASN1EncodableVector all = new ASN1EncodableVector();
            all.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
            all.add(new Attribute(CMSAttributes.messageDigest,
                    new DERSet(new DEROctetString((byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST)))));
            all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
            return new AttributeTable(all);
        };
    }

    /** Adds a revision with what the signatures are checked with later: PAdES, level LT. */
    static byte[] keep(byte[] pdf, List<X509Certificate> certificates, List<X509CRL> lists) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray certs = new COSArray();
            COSArray crls = new COSArray();
            for (X509Certificate certificate : certificates) {
                certs.add(stream(document, certificate.getEncoded()));
            }
            for (X509CRL list : lists) {
                crls.add(stream(document, list.getEncoded()));
            }
            COSDictionary store = new COSDictionary();
            store.setItem("Certs", certs);
            store.setItem("CRLs", crls);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem("DSS", store);
            store.setNeedToBeUpdated(true);
            catalog.setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static COSStream stream(PDDocument document, byte[] content) throws IOException {
        PDStream stream = new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        stream.getCOSObject().setNeedToBeUpdated(true);
        return stream.getCOSObject();
    }
}
