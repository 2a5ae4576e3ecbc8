# Sentences of the interface. Plain words, short, to a person who may be afraid.

## Every page

home = الرئيسية
leave = خروج
leave-close = من المهم إغلاق هذه النافذة الآن.
language = اللغة
languages-title = اختيار اللغة
skip = الانتقال إلى النص
nav-where = مكانك في التطبيق
nav-foot = صفحات أخرى
foot-promise = يعمل بدون إنترنت. لا يحفظ شيئًا.
incomplete = بعض النصوص غير مترجمة بعد. وهي هنا بالإنجليزية.
read-more = قراءة المزيد
not-advice = هذه معلومات، وليست نصيحة قانونية. القوانين والأرقام تتغير. الأفضل سؤال خط مساعدة عن حالتك.

## Home

home-title = ما الذي يلزمك الآن؟
danger-now = خطر الآن
danger-choose = اختيار البلد الذي أنت فيه لرؤية الرقم
home-help = الكلام مع من يساعد
home-check = فحص وضعي
home-rights = حقوقي
home-road = في الطريق
home-say = عبارات لعرضها على شخص

## Help lines

help-title = من يمكنه مساعدتك
help-lead = يمكنك اختيار البلد الذي أنت فيه الآن.
help-countries = كل البلدان
help-here = أنا في هذا البلد
help-world = خطوط تعمل من أي بلد
help-none = لا نعرف خط مساعدة هنا. قد تساعدك الخطوط التي تعمل من أي بلد.
help-none-filtered = لا يوجد خط يناسب كل هذه الاختيارات. يمكنك تقليل الاختيارات، أو رؤية كل الخطوط.
filters = عرض ما يلي فقط
filter-open = مفتوح الآن
filter-speaks = يتكلمون لغتي
filter-anonymous = بدون ذكر اسمي
filter-kind = نوع المساعدة
filter-all = رؤية كل الخطوط
search-help-in = { $country }: من يمكنه مساعدتك
search-rights-in = { $country }: حقوقك

kind-trafficking = العمل الجبري والاتجار بالأشخاص
kind-labour = الحقوق في العمل
kind-migrant = مساعدة المهاجرين
kind-asylum = اللجوء واللاجئون
kind-gender-violence = العنف في البيت أو ضد النساء
kind-child = الأطفال
kind-crisis = عندما يصبح الاستمرار فوق طاقتك
kind-legal-aid = مساعدة قانونية
kind-missing-family = البحث عن العائلة
kind-embassy = مساعدة السفارة للعمال
kind-health = الصحة
kind-social = مأوى وطعام
kind-emergency = رقم الطوارئ
kind-ambulance = الإسعاف
kind-police = الشرطة

open-always = مفتوح الآن · 24 ساعة
open-now = مفتوح الآن
open-until = مفتوح الآن · حتى الساعة { $time } بتوقيتهم
open-today = مغلق · يفتح اليوم الساعة { $time } بتوقيتهم
open-next = مغلق · يفتح يوم { $day } الساعة { $time } بتوقيتهم
open-closed = مغلق الآن
open-unknown = الأوقات غير معروفة

cost-free = مجاني
cost-standard = سعر المكالمة العادية

first-police = الشرطة هي التي تجيب. وقد تسأل عن أوراقك.
first-emergency = هذا خط طوارئ حكومي. في بعض البلدان يبلّغ الشرطة أو سلطات الهجرة.
first-tells = هؤلاء يعملون مع السلطات. وقد ينقلون كلامك إليها.
# The same within a button, behind the kind of number.
brief-police = تجيب الشرطة وقد تسأل عن أوراقك
brief-emergency = قد يبلّغون الشرطة أو سلطات الهجرة
brief-tells = قد يبلّغون السلطات

line-answers = من يجيب
line-who = الجهة
line-name = اسمك
line-tells = هل يخبرون أحدًا؟
line-abroad = من خارج البلد
line-also = مواضيع أخرى
answered-by-ngo = جمعية مساعدة، وليست الشرطة
answered-by-government = مكتب حكومي
answered-by-police = الشرطة
answered-by-intergovernmental = منظمة تضم بلدانًا كثيرة
answered-by-union = نقابة عمال
name-not-needed = لا يلزمك ذكره
name-asked = يسألون عنه
name-unknown = لا نعرف. الأفضل السؤال قبل ذكره.
tells-no = لا يخبرون أحدًا
tells-with-consent = لا يخبرون غيرهم إلا إذا وافقت
tells-yes = قد يخبرون الشرطة أو سلطات أخرى
tells-unknown = لا نعرف. الأفضل السؤال أولًا: «هل تبلّغون الشرطة أو سلطات الهجرة؟»
abroad-number = الرقم: { $number }
abroad-free = يمكنك تجربة الرقم { $number }. في أحيان كثيرة لا تعمل الأرقام المجانية من خارج البلد.
abroad-not = هذا الرقم يعمل داخل البلد فقط
abroad-no-phone = لا يوجد رقم هاتف. يمكنك استخدام الطرق الأخرى.
abroad-anywhere = يعمل من أي بلد

channel-phone = هاتف
channel-sms = رسالة نصية
channel-whatsapp = واتساب
channel-telegram = تيليغرام
channel-viber = فايبر
channel-tty = هاتف كتابي للصم
channel-chat = دردشة
channel-email = بريد إلكتروني
channel-web = صفحة إنترنت

call-list = تبقى هذه المكالمة في قائمة مكالماتك. الأفضل حذفها إذا كان أحد يفتّش هاتفك.
age-newest = تاريخ أحدث صفحة: { $date }
age-undated = صفحات بدون تاريخ، قرأناها في { $date }
age-old = تاريخ أحدث صفحة هو { $date }. ربما تغيّر الرقم. إذا لم يجب أحد، فيمكنك تجربة خط آخر.
age-overdue = كان آخر موعد للتحقق من هذا مرة أخرى: { $date }. قد يكون قديمًا.
sources-one = مصدر واحد فقط يذكر هذا الرقم
sources-many =
    { $count ->
        [zero] لا مصدر يذكر هذا الرقم
        [one] مصدر واحد يذكر هذا الرقم
        [two] مصدران يذكران هذا الرقم
        [few] { $count } مصادر تذكر هذا الرقم
        [many] { $count } مصدرًا يذكر هذا الرقم
       *[other] { $count } مصدر يذكر هذا الرقم
    }

sources = المصادر
source = المصدر
source-page = فتح الصفحة
source-undated = بدون تاريخ
source-follows = مبني على:
source-checked = قرأنا المصادر في { $date }.
source-review = علينا التحقق مرة أخرى. آخر موعد: { $date }.
source-volatile = تغيّرت هذه القاعدة مؤخرًا أو قد تتغير قريبًا.

## Self-checks

check-title = فحص وضعي
check-lead = تبقى إجاباتك في الصفحة. وتختفي عند الخروج منها.
check-how = لك حرية الإجابة. يمكنك تجاوز أي جملة وتغيير أي إجابة.
check-how-ticks = يمكنك وضع علامة على ما رأيته. ويمكنك التراجع عن أي اختيار.
check-of = { $n } من { $count }
answer-yes = نعم
answer-no = لا
answer-unknown = لا أعرف
answer-do-not-know = لا أعرف
answer-alone = نعم، أنا وحدي
answer-not-now = ليس الآن
check-outcome = ما قد يعنيه هذا
check-words = لا تستطيع هذه الشاشة ترتيب إجاباتك وحدها. يمكنك قراءة كل قاعدة في الأسفل ومعرفة ما ينطبق عليك منها. الأرقام هي أرقام الجمل.
check-see = رؤية ما يمكنك فعله
check-because = لأنك اخترت
check-do = ما يمكنك فعله
check-choose-country = اختيار البلد الذي أنت فيه لرؤية الأرقام
check-not-a-test = هذا ليس امتحانًا ولا نصيحة قانونية. لا يُحفظ شيء.
check-signs-also-act = العلامات الأخرى التي اخترتها تكفي على الأرجح للتحرك. الخطوات في الأسفل.
check-signs-also-watch = العلامات الأخرى التي اخترتها سبب للبقاء على اتصال. الخطوات في الأسفل.
check-signs-also-none = العلامات الأخرى التي اخترتها لا تكفي وحدها للتحرك.

## Rights

rights-title = حقوقي
rights-lead = صفحات قصيرة. لكل معلومة مصدر وتاريخ.
carries-countries = هذه النسخة مخصصة لـ: { $countries }. وليس فيها ما يخصّ بلدانًا أخرى فقط.
topic-forced = إذا كان هناك من يتحكم فيك
topic-work = العمل والأجر والأوراق
topic-help = الحصول على المساعدة
topic-road = في الطريق وعلى الحدود
section-what-it-is = ما معنى هذا
section-your-rights = حقوقك
section-what-you-can-do = ما يمكنك فعله الآن
section-who-can-help = من يمكنه مساعدتك
read-two = القراءة بلغتين
text-in = هذا النص غير مترجم بعد. وهو هنا بهذه اللغة: { $language }.

country-lead = هذا هو القانون على الورق. في الواقع قد يكون الأمر أسوأ. الأفضل سؤال خط مساعدة قبل أي خطوة.
country-lines =
    { $count ->
        [zero] لا يوجد خط يمكنه مساعدتك
        [one] خط واحد يمكنه مساعدتك
        [two] خطان يمكنهما مساعدتك
        [few] { $count } خطوط يمكنها مساعدتك
        [many] { $count } خطًا يمكنه مساعدتك
       *[other] { $count } خط يمكنه مساعدتك
    }
country-unknown = ما لا نعرفه
fact-volatile = ربما تغيّر هذا. الأفضل سؤال خط مساعدة إن كان لا يزال صحيحًا.
fact-overdue = كان يجب التحقق من هذا مرة أخرى قبل الآن. قد يكون قديمًا.

## On the road

road-title = في الطريق
road-lead = أرقام وقواعد للبلدان التي في طريقك. من المفيد كتابة الأرقام على ورقة: قد يضيع الهاتف.
road-known = طرق يسلكها كثيرون
road-choose = اختيار بلدان طريقك، واحدًا بعد الآخر
road-add = إضافة بلد
road-find = ابحث عن بلد
road-none = لا يوجد بلد بهذا الاسم. اكتب حروفًا أقل، أو انظر القائمة كلها.
road-all = كل البلدان
road-without = حذف: { $country }
route-central-america = من أمريكا الوسطى إلى الولايات المتحدة
route-darien = عبر غابة دارين إلى الولايات المتحدة
route-central-mediterranean = عبر وسط البحر المتوسط
route-balkans = عبر البلقان
route-east-africa-gulf = من شرق أفريقيا إلى الخليج
route-horn-libya = من القرن الأفريقي إلى ليبيا وإيطاليا
route-south-asia-gulf = من جنوب آسيا إلى الخليج
route-andaman-sea = عبر بحر أندامان

## Words to show

say-title = عبارات للعرض
say-lead = عند الضغط على جملة تظهر بحروف كبيرة وبلغة أخرى. بعدها يمكنك رفع الشاشة ليقرأها غيرك.
say-to = لغة الشخص الذي سيقرأ

## Search

search-title = بحث
search-go = بحث
search-hint = جواز، راتب، لجوء…
search-lead = يمكنك كتابة أي كلمة، بأي لغة من اللغات الموجودة هنا. لا تهم الحركات والعلامات فوق الحروف.
search-count =
    { $count ->
        [0] لم نجد شيئًا
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
search-none = يمكنك تجربة كلمة واحدة، أو كلمة أقصر. أو الكلام مع أحد:
search-instead = لم نجد شيئًا لكلماتك. بحثنا بدلًا منها عن: { $words }
search-matched = وجدنا:

## About

about-title = عن التطبيق
about-lead = يعرّف Wayside من ينتقلون من بلد إلى آخر بحقوقهم وبمن يمكنه مساعدتهم. وهو مجاني.
about-promises = بماذا نعد
promise-1 = يعمل بدون إنترنت، من أول تشغيل.
promise-2 = لا تعمل أي برامج داخل صفحاته. الصفحة للقراءة فقط.
promise-3 = لا يحفظ شيئًا إلا إذا طلبت ذلك. إجاباتك لا تخرج من الصفحة أبدًا.
promise-4 = لكل معلومة مصدر وتاريخ. والمعلومة القديمة مكتوب معها أنها قديمة.
promise-5 = كل طرق القراءة تعرض الصفحات نفسها.
promise-6 = يبيّن أي لغة لم يقرأها بعد شخص يتكلمها منذ طفولته.
about-translation = الترجمات
about-translation-text = قُرئت كل ترجمة مرة ثانية مع مقارنتها بالإنجليزية. هذا ليس مثل قراءة شخص يتكلم اللغة منذ طفولته.
about-reviewed = قرأها من يتكلمها منذ طفولته
about-not-reviewed = لا أحد بعد
about-lines = خطوط المساعدة
about-countries = بلدان فيها خطوط مساعدة
about-facts = معلومات عن البلدان
about-sources = مصادر المقالات
about-checked = أقدم تحقق من مصدر
about-dates = التاريخ يقول متى كُتبت الصفحة، أو متى قرأناها. فتح هذا التطبيق لا يجعل أي شيء أحدث.
about-licences = رخص الاستخدام
about-licences-text = يمكن استخدام البرنامج وتغييره وفق الرخصة العامة للاتحاد الأوروبي 1.2 (EUPL). ويمكن مشاركة النصوص والبيانات وتغييرها وفق رخصة المشاع الإبداعي: نَسب المُصنَّف 4.0 (CC BY).
about-version = الإصدار { $version }.

## Settings

settings-title = الإعدادات
settings-not-kept = تختفي هذه الإعدادات عند الخروج.
settings-kept = هذه الإعدادات محفوظة على هذا الجهاز.
settings-country = البلد الذي أنت فيه
settings-no-country = غير محدد
settings-text = حجم الحروف
text-normal = عادي
text-large = كبير
text-largest = كبير جدًا
settings-theme = فاتح أو داكن
theme-system = مثل الجهاز
theme-light = فاتح
theme-dark = داكن
settings-apply = تطبيق الآن
settings-remember-text = يمكنك حفظ هذه الإعدادات على هذا الجهاز. عندها يمكن لمن يفتّش الجهاز أن يرى أن هذا التطبيق قد استُخدم.
settings-remember = حفظ على هذا الجهاز
settings-forget = مسح كل شيء
settings-browser = حجم الخط والألوان يُضبطان في المتصفح. يمكنك هنا اختيار البلد الذي أنت فيه. يبقى هذا الاختيار في عنوان الصفحة، وقد يتذكره المتصفح.
notice-applied = تم. يبقى هذا حتى الخروج.
notice-remembered = تم. هذه الإعدادات محفوظة على هذا الجهاز.
notice-forgotten = تم. لا شيء محفوظ على هذا الجهاز.
notice-not-kept = تبقى الإعدادات حتى الخروج، لكن تعذّر حفظها على هذا الجهاز.
notice-not-forgotten = تعذّر مسح الإعدادات من هذا الجهاز. يمكنك المحاولة مرة أخرى.
notice-opened = تُفتح الصفحة في المتصفح.
notice-not-opened = تعذّر فتح المتصفح. يمكنك كتابة العنوان على ورقة.

## Leaving the app

out-title = هذا يفتح صفحة خارج التطبيق
out-text = سيفتح متصفحك هذه الصفحة ويحفظها في سجله. ويمكن لشركة الإنترنت أن تراها. لا ينبغي فعل ذلك إلا على هاتف لا يفتّشه أحد.
out-go = فتح في المتصفح
out-copy = يمكنك أيضًا كتابة العنوان على ورقة وفتحه في مكان آمن.
measures-title = وحدات القياس

## Faults

err-not-found = هذه الصفحة غير موجودة هنا
rec-not-found = ربما كان العنوان خطأ أو قديمًا. يمكنك الرجوع إلى الصفحة الرئيسية، أو الكلام مع أحد.
err-page = تعذّر عرض هذه الصفحة
rec-page = يمكنك الرجوع إلى الصفحة الرئيسية والمحاولة مرة أخرى. عند الخطر، الأهم هو الاتصال برقم الطوارئ.
err-pack-truncated = ملف المحتوى غير كامل
rec-pack-truncated = يلزم أخذ الملف مرة أخرى ممن أعطاك إياه.
err-pack-not-a-pack = هذا الملف ليس محتوى لهذا التطبيق
rec-pack-not-a-pack = يمكنك اختيار ملف آخر، أو الحصول عليه مرة أخرى.
err-pack-other-application = هذا الملف يخص تطبيقًا آخر
rec-pack-other-application = يمكنك اختيار ملف آخر.
err-pack-newer-format = هذا المحتوى أحدث من التطبيق
rec-pack-newer-format = يلزم الحصول على إصدار أحدث من التطبيق.
err-pack-damaged = ملف المحتوى تالف
rec-pack-damaged = يلزم الحصول على الملف مرة أخرى. لا ينبغي استخدام هذه النسخة.
err-pack-signature = ملف المحتوى لم يأتِ من الجهة المذكورة فيه
rec-pack-signature = لا ينبغي استخدامه. الأفضل أخذ الملف من شخص موثوق.
err-pack-unreadable = تعذّرت قراءة المحتوى
rec-pack-unreadable = يمكنك تشغيل التطبيق من جديد. عند الخطر، الأهم هو الاتصال برقم الطوارئ.

# Emergency numbers of public tables

emergency-more = أرقام طوارئ أخرى:
emergency-differ = لا تعطي كل المصادر أرقام الطوارئ نفسها لهذا البلد: { $country }. قد تعمل هذه الأرقام أيضًا:
emergency-tables = من قوائم عامة لأرقام الطوارئ:
service-police = الشرطة
service-ambulance = الإسعاف
service-fire = المطافئ
service-sea = الإنقاذ في البحر
service-mountain = الإنقاذ في الجبال

# Pages for the public and for helpers

learn-title = لمن يساعدون ولعامة الناس
learn-lead = لماذا يُستغل المهاجرون، وما الذي ينفع، وماذا يمكنك أن تفعل. لكل معلومة مصدر وتاريخ.
topic-understand = للفهم
topic-change = ما يمكن أن يتغير
topic-practice = في العمل مع الناس

# A second look at a line

state-doubt = بحثنا مرة ثانية في { $date } ولم نجد هذا الرقم من جديد. ربما تغيّر. إذا لم يرد أحد، جرّب خطًا آخر.
look-again = بحثنا مرة ثانية في { $date }:
look-not-found = لم نجده من جديد.
look-text-alone = من نص القانون؛ لم نتمكن من فتح صفحته مرة أخرى.

# Hours of a week, where "open now" cannot be known

hours-always = على مدار 24 ساعة، كل يوم
hours-daily = كل يوم { $times }
hours-day = { $from } { $times }
hours-days = من { $from } إلى { $to } { $times }
hours-there = { $hours } (بتوقيت مكان الخط، وقد يختلف في أيام العطل)

# Copies that are read later

made-on = أُعدّت هذه النسخة في { $date }. الأرقام والقوانين تتغيّر، فاطلبوا نسخة أحدث متى أمكن.
words-title = البحث عن كلمة
words-lead = كل الصفحات والكلمات في صفحة واحدة. ابحثوا عن كلمتكم بخيار «البحث في الصفحة» في قائمة المتصفح.

# Files to take along

take-title = للأخذ معكم
take-lead = لا حاجة إلى الإنترنت، لا الآن ولا لاحقًا. يمكنكم إعطاؤه لغيركم.
take-phone = ملف واحد لأي هاتف
take-phone-text = في داخله الأرقام والحقوق والاستبيانات وعبارات لعرضها. يُفتح في المتصفح ولا يشغّل أي برنامج. اختاروا اللغة:
take-pass-on = لتمريره إلى غيركم: البلوتوث، أو المشاركة مع الهواتف القريبة، أو بطاقة ذاكرة، أو كابل، أو رسالة.
take-apps = التطبيق
take-apps-text = قد يسألكم جهازكم قبل تثبيت تطبيق من هنا. الرقم تحت كل ملف يبيّن هل النسخة مطابقة.

# The one file that all pages are in

check-clear = امسحوا إجاباتي
pass-title = مرّروه إلى غيركم
pass-find = ابحثوا عن هذا الملف في هاتفكم، بين التنزيلات أو في تطبيق الملفات. يبدأ اسم الملف بكلمة «guide».
pass-share = اضغطوا عليه مطوّلًا واختاروا «مشاركة». اختاروا البلوتوث أو المشاركة مع الهواتف القريبة، أو انسخوه إلى بطاقة ذاكرة. لا حاجة إلى الإنترنت.
pass-open = يفتحه الشخص الآخر في المتصفح. لا حاجة إلى تثبيت أي شيء.
pass-care = يبقى الملف في الهاتف إلى أن يحذفه أحد. إن كان هناك من يفتّش هاتفكم، ففكّروا هل تريدون إبقاءه فيه.
sources-lead = خلف كل معلومة رمز قصير، مثل A12. هذه القائمة تبيّن معناه: الصفحة أو القانون، وتاريخه.
sources-since = قرأنا المصادر في { $date } أو بعده.
line-left-out = إذا لم يُذكر شيء عن الاسم أو عمّن يجري إبلاغه، فنحن لا نعرف. الأفضل السؤال أولًا: «هل تبلّغون الشرطة أو سلطات الهجرة؟»
