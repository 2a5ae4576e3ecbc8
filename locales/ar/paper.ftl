# أوراق للطباعة

paper-title = اطبع على ورق
paper-lead = الورق لا يحتاج إلى شحن ولا إلى شبكة، ويبقى إذا ضاع الهاتف أو أُخذ. اختر ما تريد طباعته. الطباعة بالأسود على الأبيض وتناسب ورق A4 وورق Letter.
paper-countries = البلدان
paper-no-country = اختر أولًا بلدًا أو بلدين أو ثلاثة.
paper-kinds = ماذا تطبع
paper-checks = استمارات للتعبئة
paper-articles = نشرات
paper-other-languages = الشيء نفسه بلغة أخرى
paper-card = بطاقة تُطوى
paper-card-text = أهم الأرقام والكلمات، للجيب. ورقة واحدة.
paper-poster = ملصق بقصاصات
paper-poster-text = أرقام تُعلَّق على الحائط، مع قصاصات يأخذها الناس. ورقة واحدة.
paper-route = بطاقة الطريق
paper-route-text = أرقام وقواعد، بلدًا بعد بلد. تتسع الورقة لثلاثة بلدان.
paper-directory = كل أرقام بلد
paper-directory-text = من يجيب، وكم تكلّف المكالمة، وبأي لغات، ومن يُبلَّغ.
paper-call-sheet = ورقة لمكالمات التجربة
paper-call-sheet-text = لمتطوعين يجرّبون هل ما زالت الأرقام تعمل.
paper-print = اطبع
paper-print-browser = اطبع من قائمة المتصفح.
paper-date = بتاريخ { $date }
paper-old = الأرقام والقوانين تتغير. اطلب ورقة أحدث متى استطعت.
paper-source-year = أحدث صفحة: { $year }
paper-source-undated = صفحة بلا تاريخ

## بطاقة تُطوى

paper-cover = أرقام مفيدة
paper-fold = اطوِ أولًا على الخط من الأعلى إلى الأسفل، ثم على الخطوط العرضية.
paper-emergency = خطر على الحياة
paper-own = أرقامي الخاصة
paper-own-lead = قد يضيع الهاتف. اكتب أرقام من تثق بهم.
paper-rights = حقوقك
paper-rights-none = لا نعرف هنا قاعدة مؤكدة. يمكن لخط مساعدة أن يخبرك.
paper-words = كلمات تُريها لغيرك
paper-scan = أرقام للهاتف
paper-scan-text = تُظهر كاميرا الهاتف هذه الكلمات. لا تحتاج إلى إنترنت.
paper-scan-name = رمز فيه هذه الكلمات: { $words }

## ملصق

poster-title = يمكنك أن تتحدث مع أحد
poster-lead = يساعدون من يعيش أو يعمل أو يسافر هنا.
poster-take = خذ رقمًا

## استمارة على ورق

form-lead = ضع علامة على ما هو صحيح. يمكنك ترك أي جملة. لا تكتب اسمك على هذه الورقة.
form-safe = احفظ هذه الورقة حيث لا يجدها أحد، أو مزّقها بعد أن تقرأها.
form-rules = ما قد تعنيه علاماتك
form-below = حيث يُذكر رقم الطوارئ أو خط مساعدة «في الأسفل»: أرقام الهاتف في ورقة «كل أرقام بلد».
form-numbers = الأرقام هي أرقام الجمل. اقرأ كل قاعدة وانظر أيها ينطبق.

## مكالمات التجربة

call-rule-title = قبل أن تتصل
call-rule-case = لا تحكِ أبدًا حالة حقيقية، ولا تخترع حالة. اسأل فقط ما هو مكتوب هنا.
call-rule-who = قل أولًا من أنت ولماذا تتصل.
call-rule-busy = إذا كان الخط مشغولًا أو كان هناك من ينتظر المساعدة: اشكرهم وأغلق الخط. جرّب في يوم آخر.
call-rule-emergency = لا تتصل أبدًا برقم طوارئ لتجربته. لا يوجد أي منها في هذه الورقة.
call-rule-privacy = لا تكتب أسماء ولا شيئًا مما تسمعه عن أشخاص آخرين.
call-say = قل: «مرحبًا. أنا أتطوع لقائمة مجانية بخطوط المساعدة. ليست لديّ حالة. هل يمكنني أن أسألكم بضعة أسئلة قصيرة؟»
call-sheet-none = لا يوجد هنا خط للاتصال به.
call-have = لدينا
call-ask = اسأل
call-right = صحيح
call-changed = تغيّر إلى
call-unknown = غير معروف
call-number = هل هذا هو الرقم الصحيح لـ: { $kind }؟
call-number-short = الرقم
call-hours = متى تجيبون؟
call-languages = أي لغات تتكلمون؟
call-cost = هل تكلّف المكالمة المتصل شيئًا؟
call-name = هل يمكن الاتصال دون ذكر الاسم؟
call-told = من يُبلَّغ بما يقوله المتصل؟
call-verdict = النتيجة
verdict-confirmed = كل شيء صحيح
verdict-detail-wrong = يجيب، لكن في التفاصيل خطأ
verdict-conflict = تجيب خدمة أخرى
verdict-not-found = لا أحد يجيب، أو الرقم لا يعمل
call-date = التاريخ والوقت
call-record = لتسجيلها بعد ذلك:
