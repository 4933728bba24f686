/** Places that stand for a side. */
export const PLACES = `
Q1520 | kz city 3 | Astana | en Astana, Nur-Sultan, Akmola, Tselinograd | ru Астана, астанчан~, Нур-Султан, Акмола, Акмолинск~, Целиноград | kk Астана, Нұр-Сұлтан, Елорда | kkl Astana, Nur-Sultan | ja アスタナ, ヌルスルタン | zh 阿斯塔纳, 努尔苏丹, 阿斯塔納 | ko 아스타나 | tr Astana, Ostana | uzc Астана, Остона | ky Астана | ar استانا | unless kz:team-astana
Q35493 | kz city 3 | Almaty | en Almaty, Alma-Ata | ru Алматы, Алма-Ата, алматинск~, алматинец, алматинц~ | kk Алматы, алматылық | kkl Almaty | ja アルマトイ, アルマティ, アルマトゥイ, アルマアタ, アルマトゥ | zh 阿拉木图, 阿拉木圖 | ko 알마티 | tr Almatı, Olmaota | uzc Олмаота | ar الماتي, الماتى
kz:shymkent | kz city 2 | Shymkent | en Shymkent, Chimkent | ru Шымкент, Чимкент, шымкентц~ | kk Шымкент | kkl Shymkent | ja シムケント, チムケント | zh 奇姆肯特 | ko 심켄트
kz:semey | kz city 3 | Semey | en Semey, Semipalatinsk, Semipalatinsk test site | ru Семей, Семипалатинск, семипалатинск~, семейчан~, Семея, Семее | kk Семей | kkl Semeı | ja セメイ, セミパラチンスク, セミパラ | zh 塞米巴拉金斯克, 塞梅伊 | ko 세미팔라틴스크 | de Semipalatinsk | about nuclear-disarmament
kz:polygon | kz place 2 | Semipalatinsk test site | ru полигон, полигона, семипалатинский полигон | kk Семей полигоны, полигон | ja ポリゴン | about nuclear-disarmament
kz:kurchatov | kz city 2 | Kurchatov | ru город Курчатов, Курчатове | kk Курчатов қаласы | ja クルチャトフ市
kz:kostanay | kz city 2 | Kostanay | en Kostanay, Kostanai, Kustanay, Qostanay | ru Костанай, костанайск~, Кустанай | kk Қостанай | kkl Qostanaı | ja コスタナイ
kz:baikonur | kz place 2 | Baikonur | en Baikonur, Baykonur | ru Байконур | kk Байқоңыр, Байконур | kkl Baıqońyr | ja バイコヌール | zh 拜科努尔, 拜科努爾 | ko 바이코누르 | about technology-space
kz:aktau | kz city 2 | Aktau | en Aktau | ru Актау | kk Ақтау | kkl Aqtaý | ja アクタウ | uz Oqtov
kz:mangystau | kz place 2 | Mangystau | en Mangystau, Mangistau | ru Мангистау, мангистауск~ | kk Маңғыстау | ja マンギスタウ
kz:atyrau | kz city 2 | Atyrau | en Atyrau | ru Атырау, атырауск~ | kk Атырау | ja アティラウ, アトゥイラウ, アテラウ
kz:aktobe | kz city 2 | Aktobe | en Aktobe, Aktyubinsk | ru Актобе, актюбинск~ | kk Ақтөбе | ja アクトベ
kz:oskemen | kz city 2 | Oskemen | en Oskemen, Ust-Kamenogorsk, Öskemen | ru Усть-Каменогорск, Оскемен | kk Өскемен | ja ウスチカメノゴルスク, オスケメン, ウスチ・カメノゴルスク | de Ust-Kamenogorsk
kz:petropavl | kz city 2 | Petropavl | en Petropavl, Petropavlovsk | ru Петропавловск | kk Петропавл | ja ペトロパブロフスク
kz:oral | kz city 2 | Oral (Uralsk) | en Uralsk | ru Уральск | kk Орал қаласы | ja ウラリスク
kz:kyzylorda | kz city 2 | Kyzylorda | en Kyzylorda, Kyzyl-Orda | ru Кызылорда, кызылординск~ | kk Қызылорда | ja クズロルダ, クジルオルダ
kz:taraz | kz city 2 | Taraz | en Taraz | ru Тараз | kk Тараз | ja タラズ
kz:zhambyl-region | kz place 2 | Zhambyl region | en Zhambyl region | ru жамбылск~ | kk Жамбыл облысы | ja ジャンブール州, ジャンブイル州
kz:turkistan | kz city 2 | Turkistan | en Turkistan | ru Туркестан, туркестанск~ | kk Түркістан | ja トルキスタン
kz:golden-man | kz product 2 | Golden Man of Issyk | en Golden Man of Issyk, Issyk Golden Man, Issyk kurgan | ru Иссыкск~ кургана, Золотой человек из Иссыка | kk Есік қорған~ | ja 黄金人間, イッシク古墳 | zh 金人武士 | about culture,history-memory
kz:golden-man | kz product 2 | Golden Man of Issyk | en Golden Man | ru Золотой человек, Золотого человека, Золотым человеком | kk Алтын адам | beside kz,jp | about culture,history-memory
kz:kashagan | kz place 2 | Kashagan | en Kashagan | ru Кашаган | kk Қашаған | ja カシャガン | zh 卡沙甘 | ko 카샤간 | de Kaschagan | about energy
kz:zharma | kz place 2 | Zharma | en Zharma | ru Жарма | kk Жарма
kz:nations | - demonym 0 | Kazakhs of China | en Kazakh Autonomous, Ili Kazakh, ethnic Kazakhs in China, Chinese Kazakhs, Kazakh minority | ru казахи Китая, Или-Казахск~ | kk Қытай қазақтары | ja カザフ族, カザフ自治州, カザフ自治県, 哈薩克自治州, 哈薩克自治県 | zh 哈萨克族, 哈薩克族, 哈萨克自治州, 哈萨克自治县 | tr Kazak Özerk
kz:karaganda | kz city 2 | Karaganda | en Karaganda, Karagandy, Qaraghandy | ru Караганда, карагандинск~, карагандинц~ | kk Қарағанды, қарағандылық | kkl Qaraǵandy | ja カラガンダ
kz:temirtau | kz city 2 | Temirtau | en Temirtau | ru Темиртау | kk Теміртау | ja テミルタウ
kz:spassk | kz place 2 | Spassk memorial cemetery | en Spassk | ru Спасск, Спасский мемориал | kk Спасск | ja スパスク | about history-memory
kz:karlag | kz place 2 | Karlag | en Karlag, Dolinka | ru Карлаг, Долинка | kk Қарлаг, Долинка | ja カルラグ | about history-memory
kz:balkhash | kz place 2 | Balkhash | en Balkhash | ru Балхаш | kk Балқаш | ja バルハシ
kz:zhezkazgan | kz city 2 | Zhezkazgan | en Zhezkazgan, Jezkazgan | ru Жезказган | kk Жезқазған | ja ジェスカズガン, ジェズカズガン
kz:pavlodar | kz city 2 | Pavlodar | en Pavlodar | ru Павлодар, павлодарск~ | kk Павлодар | ja パブロダール, パヴロダル
kz:ekibastuz | kz city 2 | Ekibastuz | en Ekibastuz | ru Экибастуз | kk Екібастұз | ja エキバストゥズ
kz:kokshetau | kz city 2 | Kokshetau | en Kokshetau | ru Кокшетау | kk Көкшетау | ja コクシェタウ
kz:burabay | kz place 2 | Burabay | en Burabay, Borovoe | ru Бурабай, Боровое | kk Бурабай | ja ブラバイ
kz:shchuchinsk | kz city 2 | Shchuchinsk | en Shchuchinsk | ru Щучинск | kk Щучинск
kz:akmola-region | kz place 2 | Akmola region | en Akmola region | ru Акмолинская область | kk Ақмола облысы | ja アクモラ
kz:taldykorgan | kz city 2 | Taldykorgan | en Taldykorgan | ru Талдыкорган | kk Талдықорған | ja タルドゥイコルガン
kz:zhetysu | kz place 2 | Zhetysu region | en Zhetysu, Jetisu | ru Жетысу | kk Жетісу | ja ジェティス
kz:konaev | kz city 2 | Konaev | en Konaev, Kapshagay | ru Конаев, Капшагай | kk Қонаев | ja カプチャガイ
kz:khorgos | kz place 2 | Khorgos | en Khorgos | ru Хоргос | kk Қорғас | ja ホルゴス | about transport-logistics
kz:dostyk | kz place 2 | Dostyk | en Dostyk | ru Достык | kk Достық станциясы | about transport-logistics
kz:altynkol | kz place 2 | Altynkol | en Altynkol | ru Алтынколь | kk Алтынкөл | about transport-logistics
kz:kuryk | kz place 2 | Kuryk port | en Kuryk | ru Курык | kk Құрық порты | ja クリク港 | about transport-logistics
kz:east | kz place 2 | East Kazakhstan | en East Kazakhstan | ru ВКО, Восточно-Казахстанск~ | kk Шығыс Қазақстан, ШҚО | ja 東カザフスタン
kz:west | kz place 2 | West Kazakhstan | en West Kazakhstan | ru ЗКО, Западно-Казахстанск~ | kk Батыс Қазақстан, БҚО | ja 西カザフスタン
kz:north | kz place 2 | North Kazakhstan | en North Kazakhstan | ru СКО, Северо-Казахстанск~ | kk Солтүстік Қазақстан, СҚО | ja 北カザフスタン
kz:south | kz place 2 | South Kazakhstan | en South Kazakhstan | ru ЮКО, Южно-Казахстанск~ | kk Оңтүстік Қазақстан | ja 南カザフスタン
kz:abai-region | kz place 2 | Abai region | en Abai region | ru область Абай | kk Абай облысы | ja アバイ州
kz:ulytau | kz place 2 | Ulytau | en Ulytau | ru Улытау | kk Ұлытау | ja ウルタウ
kz:ridder | kz city 2 | Ridder | ru Риддер | kk Риддер | ja リッデル
kz:rudny | kz city 2 | Rudny | ru город Рудный | kk Рудный қаласы
kz:arkalyk | kz city 2 | Arkalyk | en Arkalyk | ru Аркалык | kk Арқалық | ja アルカルイク
kz:aralsk | kz city 2 | Aralsk | en Aralsk | ru Аральск | kk Арал қаласы | ja アラリスク
kz:zhanaozen | kz city 2 | Zhanaozen | en Zhanaozen | ru Жанаозен | kk Жаңаөзен | ja ジャナオゼン
kz:stepnogorsk | kz city 2 | Stepnogorsk | en Stepnogorsk | ru Степногорск | kk Степногорск | ja ステプノゴルスク
kz:ulken | kz place 2 | Ulken | en Ulken | ru Улькен | kk Үлкен ауылы, Үлкен кенті | ja ウルケン | about energy
kz:alatau | kz city 2 | Alatau City | en Alatau City | ru Алатау Сити | kk Алатау қаласы | ja アラタウ市
kz:kharasan | kz place 2 | Kharasan | en Kharasan, Khorasan-U | ru Харасан, Хорасан | kk Харасан | ja ハラサン | about mining,energy
kz:inkai | kz place 2 | Inkai | en Inkai | ru Инкай | kk Іңкәй, Инкай | ja インカイ | about mining,energy
kz:mynkuduk | kz place 2 | Mynkuduk | en Mynkuduk, West Mynkuduk | ru Мынкудук | kk Мыңқұдық | ja ムインクドゥック, ムインクドゥク, ウエスト・ムインクドゥック, ウエスト・ムインクドュック | about mining,energy
kz:tengiz | kz place 2 | Tengiz | en Tengiz | ru Тенгиз | kk Теңіз кен орны | ja テンギス, テンギズ | about energy
kz:tengizchevroil | kz organisation 2 | Tengizchevroil | en Tengizchevroil | ru Тенгизшевройл | kk Теңізшевройл | about energy
kz:karachaganak | kz place 2 | Karachaganak | en Karachaganak | ru Карачаганак | kk Қарашығанақ | ja カラチャガナク | about energy
kz:sarytogan | kz place 2 | Sarytogan | en Sarytogan | ru Сарытоган | kk Сарытоған | ja サリトガン | about mining
kz:kundybai | kz place 2 | Kundybai | en Kundybai | ru Кундыбай | kk Құндыбай | ja クンディバイ | about mining
kz:medeu | kz place 2 | Medeu | en Medeu, Medeo | ru Медеу, Медео | kk Медеу | ja メデウ
kz:shymbulak | kz place 2 | Shymbulak | en Shymbulak, Chimbulak | ru Шымбулак, Чимбулак | kk Шымбұлақ | ja シンブラク, チンブラク
kz:charyn | kz place 2 | Charyn canyon | en Charyn | ru Чарын | kk Шарын | ja チャリン渓谷 | about tourism-visas
kz:khan-tengri | kz place 1 | Khan Tengri | en Khan Tengri | ru Хан-Тенгри | kk Хан Тәңірі | ja ハン・テングリ
kz:irtysh | kz place 1 | Irtysh | en Irtysh | ru Иртыш | kk Ертіс | ja イルティシ
kz:ishim | kz place 1 | Ishim (Yesil) | en Yesil river, banks of the Yesil | ru река Есиль, реки Есиль, реке Есиль, берег~ Есиля | kk Есіл өзен~ | ja イシム川
kz:syr-darya | - place 0 | Syr Darya | en Syr Darya | ru Сырдарья | kk Сырдария | ja シルダリヤ
Q1490 | jp city 3 | Tokyo | en Tokyo | ru Токио, токийск~ | kk Токио | kkl Tokio, Tokıo | ja 東京, 都内 | zh 东京, 東京 | ko 도쿄, 동경 | tr Tokyo, Tokio | uzc Токио | ky Токио | de Tokio | ar طوكيو, توكيو
jp:tokyo-games | - format 0 | Tokyo Olympics | en Tokyo 2020, Tokyo Olympics, Tokyo Olympic, Tokyo Games, Tokyo Paralympics, Olympics in Tokyo, Olympic Games in Tokyo | ru Токио-2020, Олимпиада в Токио, Олимпиаде в Токио, Олимпиады в Токио, Игры в Токио, Игр в Токио, Играх в Токио, Олимпийские игры в Токио, Олимпийских игр в Токио, Олимпийских играх в Токио, токийской Олимпиад~, токийских Игр~ | kk Токио-2020, Токио Олимпиадасы, Токиодағы Олимпиада, Токио олимпиадасы | ja 東京五輪, 東京オリンピック, 東京パラリンピック, 東京2020, 東京大会, 東京パラ | zh 东京奥运, 東京奧運 | ko 도쿄올림픽, 도쿄 올림픽 | de olympische spiele in Tokio | fr Jeux de Tokyo | about sport
Q35765 | jp city 2 | Osaka | en Osaka | ru Осака | kk Осака | kkl Osaka | ja 大阪 | zh 大阪 | ko 오사카 | ar وساكا, اوساكا | unless jp:naomi-osaka
jp:kansai | jp place 2 | Kansai | en Kansai | ru Кансай | ja 関西
Q34664 | jp city 3 | Hiroshima | en Hiroshima | ru Хиросима | kk Хиросима | kkl Hırosıma | ja 広島, ヒロシマ | zh 广岛, 廣島 | ko 히로시마 | about nuclear-disarmament
Q38234 | jp city 3 | Nagasaki | en Nagasaki | ru Нагасаки | kk Нагасаки | kkl Nagasakı | ja 長崎, ナガサキ | zh 长崎 | ko 나가사키 | about nuclear-disarmament
jp:fukushima | jp city 2 | Fukushima | en Fukushima | ru Фукусима | kk Фукусима | ja 福島 | zh 福岛 | about energy
jp:fuji | jp place 1 | Mount Fuji | en Mount Fuji, Mt. Fuji, Fujiyama | ru Фудзияма, Фудзи | kk Фудзияма | ja 富士山
jp:noto | jp place 1 | Noto peninsula | en Noto Peninsula | ru Ното | ja 能登 | about environment
jp:ishikawa | jp place 1 | Ishikawa prefecture | en Ishikawa | ru Исикава | ja 石川県
jp:nankai | jp place 1 | Nankai Trough | en Nankai Trough, Nankai | ru Нанкай | kk Нанкай | ja 南海トラフ | zh 南海海槽 | about environment
jp:iikura | jp place 1 | Iikura House | en Iikura | ja 飯倉
jp:yasukuni | jp place 1 | Yasukuni Shrine | en Yasukuni | ru Ясукуни | ja 靖国
jp:expo-osaka | jp format 2 | Expo 2025 Osaka | en Expo 2025 Osaka, Expo 2025, Expo Osaka, Osaka Expo, Osaka-Kansai Expo, World Expo in Osaka, world fair in Osaka, Osaka world fair | ru Экспо-2025, EXPO-2025, EXPO 2025, ЭКСПО в Осаке, EXPO в Осаке, выставка в Осаке, выставки в Осаке, выставке в Осаке | kk ЭКСПО-2025, EXPO-2025, EXPO 2025 | ja 大阪・関西万博, 大阪万博, 関西万博, 2025年万博 | zh 大阪世博, 大阪・关西世博 | ko 오사카 엑스포, 오사카 간사이 엑스포 | about culture,tourism-visas
kz:expo-2017 | kz format 2 | Expo 2017 Astana | en Expo 2017, Expo-2017, Astana Expo, Expo in Astana | ru Экспо-2017, EXPO-2017 | kk ЭКСПО-2017, EXPO-2017 | ja アスタナ万博, 2017年万博 | zh 阿斯塔纳世博 | ko 아스타나 엑스포 | about culture
jp:kyoto | jp city 2 | Kyoto | en Kyoto | ru Киото | kk Киото | kkl Kıoto | ja 京都 | zh 京都 | ko 교토
jp:nara | jp city 2 | Nara | en Nara | ru город Нара, Наре | kk Нара қаласы, Нарада | ja 奈良 | zh 奈良
jp:kumamoto | jp city 2 | Kumamoto | en Kumamoto | ru Кумамото | kk Кумамото | ja 熊本
jp:fukuoka | jp city 2 | Fukuoka | en Fukuoka | ru Фукуока | kk Фукуока | ja 福岡
jp:kitakyushu | jp city 2 | Kitakyushu | en Kitakyushu | ru Китакюсю | kk Китакюсю | ja 北九州
jp:kagoshima | jp city 2 | Kagoshima | en Kagoshima | ru Кагосима | kk Кагосима | ja 鹿児島
jp:tanegashima | jp place 2 | Tanegashima | en Tanegashima | ru Танегасима | kk Танегасима | ja 種子島 | about technology-space
jp:miyazaki-prefecture | jp place 2 | Miyazaki prefecture | en Miyazaki Prefecture, Miyazaki | ru Миядзаки | kk Миядзаки | ja 宮崎県, 宮崎市
jp:kyushu | jp place 2 | Kyushu | en Kyushu | ru Кюсю | kk Кюсю | ja 九州
jp:oita | jp city 2 | Oita | en Oita | ru Оита | ja 大分県, 大分市
jp:nagoya | jp city 2 | Nagoya | en Nagoya | ru Нагоя | kk Нагоя | ja 名古屋 | ko 나고야
jp:aichi | jp place 2 | Aichi | en Aichi | ru Аити, Айти | kk Айчи | ja 愛知
jp:yokohama | jp city 2 | Yokohama | en Yokohama | ru Иокогама, Йокогама | kk Йокогама | ja 横浜 | ko 요코하마
jp:kobe | jp city 2 | Kobe | en Kobe | ru Кобе, Кобэ | kk Кобе | ja 神戸 | ko 고베
jp:sapporo | jp city 2 | Sapporo | en Sapporo | ru Саппоро | kk Саппоро | ja 札幌 | ko 삿포로
jp:hokkaido | jp place 2 | Hokkaido | en Hokkaido | ru Хоккайдо | kk Хоккайдо | ja 北海道 | ko 홋카이도
jp:sendai | jp city 2 | Sendai | en Sendai | ru Сендай | kk Сендай | ja 仙台
jp:tohoku | jp place 2 | Tohoku | en Tohoku | ru Тохоку | ja 東北地方
jp:niigata | jp city 2 | Niigata | en Niigata | ru Ниигата | kk Ниигата | ja 新潟
jp:okinawa | jp place 2 | Okinawa | en Okinawa | ru Окинава | kk Окинава | ja 沖縄
jp:saitama | jp city 2 | Saitama | en Saitama | ru Сайтама | kk Сайтама | ja 埼玉
jp:chiba | jp city 2 | Chiba | en Chiba | ru Тиба, префектура Тиба | kk Чиба | ja 千葉
jp:makuhari | jp place 2 | Makuhari | en Makuhari | ja 幕張
jp:kanagawa | jp place 2 | Kanagawa | en Kanagawa | ru Канагава | kk Канагава | ja 神奈川
jp:yokosuka | jp city 2 | Yokosuka | en Yokosuka | ru Йокосука | ja 横須賀
jp:shizuoka | jp city 2 | Shizuoka | en Shizuoka | ru Сидзуока | kk Шизуока | ja 静岡
jp:nagano | jp city 2 | Nagano | en Nagano | ru Нагано | kk Нагано | ja 長野
jp:kanazawa | jp city 2 | Kanazawa | en Kanazawa | ru Канадзава | ja 金沢
jp:toyama | jp city 2 | Toyama | en Toyama | ru Тояма | ja 富山
jp:ibaraki | jp place 2 | Ibaraki | en Ibaraki | ru Ибараки | ja 茨城
jp:tsukuba | jp city 2 | Tsukuba | en Tsukuba | ru Цукуба | kk Цукуба | ja つくば
jp:gifu | jp place 2 | Gifu | en Gifu | ru Гифу | ja 岐阜
jp:maizuru | jp city 2 | Maizuru | en Maizuru | ru Майдзуру | kk Майдзуру | ja 舞鶴 | about history-memory
jp:hyogo | jp place 2 | Hyogo | en Hyogo | ru Хёго | ja 兵庫
jp:himeji | jp city 2 | Himeji | en Himeji | ru Химедзи | ja 姫路
jp:okayama | jp place 2 | Okayama | en Okayama | ru Окаяма | ja 岡山
jp:tottori | jp place 2 | Tottori | en Tottori | ru Тоттори | kk Тоттори | ja 鳥取
jp:shimane | jp place 2 | Shimane | en Shimane | ru Симанэ | ja 島根
jp:shikoku | jp place 2 | Shikoku | en Shikoku | ru Сикоку | ja 四国
jp:kagawa | jp place 2 | Kagawa | en Kagawa | ru Кагава | ja 香川
jp:ehime | jp place 2 | Ehime | en Ehime | ru Эхимэ | ja 愛媛
jp:tokushima | jp place 2 | Tokushima | en Tokushima | ru Токусима | ja 徳島
jp:yamanashi | jp place 2 | Yamanashi | en Yamanashi | ru Яманаси | ja 山梨
jp:wakayama | jp place 2 | Wakayama | en Wakayama | ru Вакаяма | ja 和歌山
jp:mie | jp place 2 | Mie | en Mie Prefecture | ru префектура Миэ | ja 三重県
jp:tochigi | jp place 2 | Tochigi | en Tochigi | ru Тотиги | ja 栃木
jp:gunma | jp place 2 | Gunma | en Gunma | ru Гумма | ja 群馬
jp:nikko | jp city 2 | Nikko | en Nikko | ja 日光市
jp:aomori | jp place 2 | Aomori | en Aomori | ru Аомори | kk Аомори | ja 青森
jp:akita | jp place 2 | Akita | en Akita | ru Акита | ja 秋田
jp:iwate | jp place 2 | Iwate | en Iwate | ru Ивате | ja 岩手
jp:yamagata | jp place 2 | Yamagata | en Yamagata | ru Ямагата | ja 山形県
jp:hirosaki | jp city 2 | Hirosaki | en Hirosaki | ru Хиросаки | kk Хиросаки | ja 弘前
jp:shiga | jp place 2 | Shiga | en Shiga | ja 滋賀
jp:fukui | jp place 2 | Fukui | en Fukui | ru Фукуи | ja 福井
jp:tsuruga | jp city 2 | Tsuruga | en Tsuruga | ru Цуруга | ja 敦賀
jp:yamaguchi | jp place 2 | Yamaguchi | en Yamaguchi | ru Ямагути | ja 山口県
jp:saga | jp place 2 | Saga | en Saga Prefecture | ru префектура Сага | ja 佐賀
jp:miyagi | jp place 2 | Miyagi | en Miyagi | ru Мияги | ja 宮城
jp:narita | jp place 2 | Narita airport | en Narita | ru Нарита | kk Нарита | ja 成田 | zh 成田 | ko 나리타 | about transport-logistics
jp:haneda | jp place 2 | Haneda airport | en Haneda | ru Ханеда | kk Ханеда | ja 羽田 | ko 하네다 | about transport-logistics
jp:kansai-airport | jp place 2 | Kansai airport | en Kansai International Airport | ru аэропорт Кансай | ja 関空, 関西国際空港 | about transport-logistics
jp:ginza | jp place 1 | Ginza | en Ginza | ru Гиндза | ja 銀座
jp:shinjuku | jp place 1 | Shinjuku | en Shinjuku | ru Синдзюку | ja 新宿
jp:shibuya | jp place 1 | Shibuya | en Shibuya | ru Сибуя | ja 渋谷
jp:roppongi | jp place 1 | Roppongi | en Roppongi | ru Роппонги | ja 六本木
jp:akasaka | jp place 1 | Akasaka | en Akasaka | ja 赤坂
jp:kasumigaseki | jp place 1 | Kasumigaseki | en Kasumigaseki | ja 霞が関
jp:ueno | jp place 1 | Ueno | en Ueno | ru Уэно | ja 上野公園
jp:asakusa | jp place 1 | Asakusa | en Asakusa | ru Асакуса | ja 浅草
jp:kokugikan | jp place 1 | Kokugikan | en Kokugikan | ru Кокугикан | ja 国技館 | about sport
jp:budokan | jp place 1 | Nippon Budokan | en Budokan | ru Будокан | ja 武道館 | about sport
jp:kurils | jp place 1 | Northern Territories | en Northern Territories, Kuril | ru Северные территории, Курил~ | ja 北方領土, 北方四島
kz:yereymentau | kz place 2 | Yereymentau | en Yereymentau, Ereymentau | ru Ерейментау, Ерментау | kk Ерейментау | ja エレイメンタウ
kz:zharkent | kz place 2 | Zharkent | en Zharkent | ru Жаркент | kk Жаркент | ja ジャルケント
kz:kordai | kz place 2 | Korday | en Korday, Kordai | ru Кордай | kk Қордай | ja コルダイ
kz:saryagash | kz place 2 | Saryagash | en Saryagash | ru Сарыагаш | kk Сарыағаш
kz:zhanatas | kz place 2 | Zhanatas | en Zhanatas | ru Жанатас | kk Жаңатас
kz:satpayev-town | kz place 2 | Satpayev | ru город Сатпаев, города Сатпаев | kk Сәтбаев қаласы
kz:zhitikara | kz place 2 | Zhitikara | en Zhitikara | ru Житикара | kk Жітіқара
kz:kentau | kz place 2 | Kentau | en Kentau | ru Кентау | kk Кентау
kz:saryshagan | kz place 2 | Saryshagan | en Saryshagan, Sary-Shagan | ru Сарышаган | kk Сарышаған | ja サルイシャガン
kz:zaisan | kz place 2 | Zaisan | en Lake Zaisan, Lake Zaysan, Zaisan district, Zaysan district | ru озеро Зайсан, озера Зайсан, озере Зайсан, Зайсанский район, Зайсанского района, Зайсанском районе | kk Зайсан ауданы, Зайсан көлі | ja ザイサン湖
kz:ayagoz | kz place 2 | Ayagoz | en Ayagoz | ru Аягоз | kk Аягөз | ja アヤゴズ
kz:kandyagash | kz place 2 | Kandyagash | en Kandyagash | ru Кандыагаш | kk Қандыағаш
kz:kulsary | kz place 2 | Kulsary | en Kulsary | ru Кульсары | kk Құлсары
kz:lisakovsk | kz place 2 | Lisakovsk | en Lisakovsk | ru Лисаковск | kk Лисаков
kz:talgar | kz place 2 | Talgar | en Talgar | ru Талгар | kk Талғар | ja タルガル
kz:kaskelen | kz place 2 | Kaskelen | en Kaskelen | ru Каскелен | kk Қаскелең
kz:katon-karagay | kz place 2 | Katon-Karagay | en Katon-Karagay | ru Катон-Карагай | kk Катонқарағай
kz:kaindy | kz place 2 | Lake Kaindy | en Lake Kaindy | ru озеро Каинды | kk Қайыңды көлі | ja カインディ湖 | about tourism-visas
kz:kolsai | kz place 2 | Kolsai lakes | en Kolsai | ru Кольсай | kk Көлсай | about tourism-visas
kz:altyn-emel | kz place 2 | Altyn-Emel | en Altyn-Emel, Altyn Emel | ru Алтын-Эмель | kk Алтынемел | about environment
kz:kempirsai | kz place 2 | Kempirsai | en Kempirsai | ru Кемпирсай | kk Кемпірсай | about mining
kz:budenovskoye | kz place 2 | Budenovskoye | en Budenovskoye mine, Budenovskoye deposit, Budenovskoye uranium | ru месторождение Буденовское, месторождения Буденовское, месторождении Буденовское, Буденовское месторождение | kk Буденовское кен орны | about mining
kz:aktogay | kz place 2 | Aktogay | en Aktogay | ru Актогай | kk Ақтоғай | ja アクトガイ | about mining
jp:asahikawa | jp city 2 | Asahikawa | en Asahikawa | ru Асахикава | ja 旭川
jp:obihiro | jp city 2 | Obihiro | en Obihiro | ru Обихиро | ja 帯広
jp:kushiro | jp city 2 | Kushiro | en Kushiro | ru Кусиро | ja 釧路
jp:hakodate | jp city 2 | Hakodate | en Hakodate | ru Хакодатэ, Хакодате | ja 函館
jp:tono | jp city 2 | Tono | ja 遠野市
jp:morioka | jp city 2 | Morioka | en Morioka | ru Мориока | ja 盛岡
jp:hanamaki | jp city 2 | Hanamaki | en Hanamaki | ru Ханамаки | ja 花巻市
jp:kochi | jp place 2 | Kochi | en Kochi Prefecture | ru префектура Коти | ja 高知
jp:takamatsu | jp city 2 | Takamatsu | en Takamatsu City, city of Takamatsu | ru город Такамацу | ja 高松市
jp:matsuyama | jp city 2 | Matsuyama | en Matsuyama City, city of Matsuyama | ru город Мацуяма | ja 松山市
jp:kurashiki | jp city 2 | Kurashiki | en Kurashiki | ru Курасики | ja 倉敷
jp:fukuyama | jp city 2 | Fukuyama | en Fukuyama City, city of Fukuyama | ja 福山市
jp:kamakura | jp city 2 | Kamakura | en Kamakura | ru Камакура | kk Камакура | ja 鎌倉
jp:kawasaki-city | jp city 2 | Kawasaki (city) | en Kawasaki City | ja 川崎市
jp:oarai | jp place 2 | Oarai | en Oarai, Monju reactor | ru Оараи, реактор~ Мондзю | ja 大洗研究, 大洗町, もんじゅ
jp:beppu | jp city 2 | Beppu | en Beppu | ru Беппу | ja 別府
jp:naha | jp city 2 | Naha | en Naha | ru Наха | ja 那覇
jp:sasebo | jp city 2 | Sasebo | en Sasebo | ru Сасэбо | ja 佐世保
jp:nagaoka | jp city 2 | Nagaoka | en Nagaoka | ru Нагаока | ja 長岡市
jp:mito | jp city 2 | Mito | en Mito City | ja 水戸市
jp:takasaki | jp city 2 | Takasaki | en Takasaki | ru Такасаки | ja 高崎市
jp:maebashi | jp city 2 | Maebashi | en Maebashi | ru Маэбаси | ja 前橋
jp:utsunomiya | jp city 2 | Utsunomiya | en Utsunomiya | ru Уцуномия | ja 宇都宮
jp:hamamatsu | jp city 2 | Hamamatsu | en Hamamatsu | ru Хамамацу | ja 浜松
jp:toyohashi | jp city 2 | Toyohashi | en Toyohashi | ru Тоёхаси | ja 豊橋
jp:okazaki | jp city 2 | Okazaki | en Okazaki City, city of Okazaki | ja 岡崎市
jp:sakai | jp city 2 | Sakai | en Sakai City, city of Sakai | ja 堺市
jp:higashiosaka | jp city 2 | Higashiosaka | en Higashiosaka | ja 東大阪
jp:kashiwazaki | jp place 2 | Kashiwazaki-Kariwa | en Kashiwazaki-Kariwa, Kashiwazaki | ru Касивадзаки | ja 柏崎刈羽 | about energy
jp:rokkasho | jp place 2 | Rokkasho | en Rokkasho | ru Роккасё | ja 六ヶ所 | about energy
jp:tokaimura | jp place 2 | Tokaimura | en Tokaimura | ru Токаймура | ja 東海村 | about energy
jp:minamata | jp city 2 | Minamata | en Minamata City, city of Minamata, Minamata disease | ru город Минамата, городе Минамата, болезнь Минамата | ja 水俣市, 水俣病 | about environment
`;
