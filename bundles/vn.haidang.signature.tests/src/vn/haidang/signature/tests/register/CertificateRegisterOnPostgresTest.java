package vn.haidang.signature.tests.register;

import org.junit.jupiter.api.extension.ExtendWith;

import vn.haidang.testing.OnPostgres;

/** The same on PostgreSQL. */
@ExtendWith(OnPostgres.class)
class CertificateRegisterOnPostgresTest extends CertificateRegisterTest {}
