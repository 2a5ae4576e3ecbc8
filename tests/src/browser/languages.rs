//! One test a language: they run side by side, and a fault names its language.

/// Makes a test of each language of the base pack from an async function that takes its tag.
#[macro_export]
macro_rules! in_every_language {
    ($run:path) => {
        $crate::in_every_language! { $run;
            every_kind_of_page_in_english "en", every_kind_of_page_in_spanish "es",
            every_kind_of_page_in_french "fr", every_kind_of_page_in_arabic "ar" }
    };
    ($run:path; $($name:ident $lang:literal),+) => {
        $(#[tokio::test]
        async fn $name() {
            $run($lang).await;
        })+
    };
}
