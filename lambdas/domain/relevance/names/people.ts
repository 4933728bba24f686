/** People who speak for a side. Offices: `president 2019-03-20/` runs on, `… 2002-01-29/2007-01-11` is over. */
export const PEOPLE = `
kz:tokayev | kz person 3 | Kassym-Jomart Tokayev | en Tokayev, Tokaev, Toqayev | ru Токаев | kk Тоқаев | kkl Toqaev, Toqayev | ja トカエフ, トカーエフ | zh 托卡耶夫, 托卡葉夫 | ko 토카예프 | tr Tokayev, To'qayev, Tokaýew | uzc Тўқаев | ky Токаев | de Tokajew | fr Tokaïev | ar توكاييف, توكايف, توقايەۆ, توقاەۆ | ar توقايەۆ, توقاەۆ | @ president 2019-03-20/, foreign-minister 1994-10-13/1999-10-12, foreign-minister 2002-01-29/2007-01-11
kz:nazarbayev | kz person 3 | Nursultan Nazarbayev | en Nazarbayev, Nazarbaev, Nursultan Nazarbayev, Nursultan Nazarbaev | ru Назарбаев, Нурсултан Назарбаев, Елбасы | kk Назарбаев, Елбасы | kkl Nazarbaev, Elbasy | ja ナザルバエフ | zh 纳扎尔巴耶夫 | ko 나자르바예프 | tr Nazarbayev | de Nasarbajew | fr Nazarbaïev | ar نزارباييف | @ president 1990-04-24/2019-03-20
kz:bektenov | kz person 3 | Olzhas Bektenov | en Bektenov | ru Бектенов | kk Бектенов | ja ベクテノフ | @ prime-minister 2024-02-06/
kz:smailov | kz person 2 | Alikhan Smailov | en Alikhan Smailov, Smailov | ru Смаилов | kk Смайылов | ja スマイロフ | @ prime-minister 2022-01-05/2024-02-05
kz:mamin | kz person 2 | Askar Mamin | en Askar Mamin | ru Аскар Мамин | kk Асқар Мамин | ja マミン首相 | @ prime-minister 2019-02-25/2022-01-05
kz:massimov | kz person 2 | Karim Massimov | en Massimov, Masimov | ru Масимов | kk Мәсімов | ja マシモフ | @ prime-minister 2014-04-02/2016-09-08
kz:sagintayev | kz person 2 | Bakytzhan Sagintayev | en Sagintayev | ru Сагинтаев | kk Сағынтаев | ja サギンタエフ | @ prime-minister 2016-09-09/2019-02-21
kz:akhmetov | kz person 2 | Serik Akhmetov | en Serik Akhmetov | ru Серик Ахметов | kk Серік Ахметов | @ prime-minister 2012-09-24/2014-04-02
kz:nurtleu | kz person 3 | Murat Nurtleu | en Nurtleu | ru Нуртлеу | kk Нұртілеу, Нуртлеу | ja ヌルトレウ, ヌルトレウー | zh 努尔特列乌 | uzc Нуртилеу, Нуртлеу | @ foreign-minister 2023-04-03/2025-09-26
kz:kosherbayev | kz person 3 | Yermek Kosherbayev | en Kosherbayev | ru Кошербаев | kk Көшербаев | ja コシェルバエフ | @ foreign-minister 2025-09-26/
kz:tileuberdi | kz person 3 | Mukhtar Tileuberdi | en Tileuberdi, Tleuberdi | ru Тлеуберди | kk Тілеуберді | ja トレウベルディ, トゥレウベルディ | @ foreign-minister 2019-09-18/2023-04-03
kz:atamkulov | kz person 2 | Beibut Atamkulov | en Atamkulov | ru Атамкулов | kk Атамқұлов | ja アタムクロフ | @ foreign-minister 2018-12-26/2019-09-18
kz:abdrakhmanov | kz person 2 | Kairat Abdrakhmanov | en Kairat Abdrakhmanov, Abdrakhmanov | ru Абдрахманов | kk Әбдірахманов | ja アブドラフマノフ | @ foreign-minister 2016-12-28/2018-12-26
kz:idrissov | kz person 2 | Erlan Idrissov | en Idrissov | ru Ерлан Идрисов | kk Ерлан Ыдырысов, Ерлан Идрисов | ja イドリソフ | @ foreign-minister 2012-09-28/2016-12-27
kz:kazykhanov | kz person 2 | Yerzhan Kazykhanov | en Kazykhanov | ru Казыханов | kk Қазыханов | ja カズイハノフ | @ foreign-minister 2011-04-11/2012-09-28
kz:saudabayev | kz person 2 | Kanat Saudabayev | en Saudabayev | ru Саудабаев | kk Саудабаев | @ foreign-minister 2009-09-04/2011-04-11
kz:vassilenko | kz person 2 | Roman Vassilenko | en Vassilenko, Roman Vasilenko | ru Роман Василенко | kk Роман Василенко | @ vice-minister
kz:kazykhan | kz person 2 | Yerzhan Kazykhan | en Kazykhan | ru Ержан Казыхан | kk Ержан Қазыхан
kz:smadiyarov | kz person 2 | Aibek Smadiyarov | en Smadiyarov | ru Смадияров | kk Смадияров
kz:karin | kz person 2 | Yerlan Karin | en Yerlan Karin | ru Ерлан Карин | kk Ерлан Қарин
kz:kosanov | kz person 2 | Amirzhan Kosanov | en Kosanov | ru Косанов | kk Қосанов
kz:sklyar | kz person 2 | Roman Sklyar | en Roman Sklyar, Sklyar | ru Роман Скляр, Скляр | kk Роман Скляр | @ vice-prime-minister
kz:zhumangarin | kz person 2 | Serik Zhumangarin | en Zhumangarin | ru Жумангарин | kk Жұманғарин | @ vice-prime-minister
kz:bozumbayev | kz person 2 | Kanat Bozumbayev | en Bozumbayev | ru Бозумбаев | kk Бозымбаев | @ vice-prime-minister
kz:balayeva | kz person 2 | Aida Balayeva | en Aida Balayeva, Balayeva | ru Балаева | kk Балаева | @ minister
kz:duissenova | kz person 2 | Tamara Duissenova | en Duissenova, Duisenova | ru Дуйсенова | kk Дүйсенова | @ vice-prime-minister
kz:sharlapayev | kz person 2 | Kanat Sharlapayev | en Sharlapayev | ru Шарлапаев | kk Шарлапаев | @ minister
kz:uskenbayev | kz person 2 | Kairbek Uskenbayev | en Uskenbayev | ru Ускенбаев | kk Өскенбаев | @ minister
kz:akchulakov | kz person 2 | Bolat Akchulakov | en Akchulakov | ru Акчулаков | kk Ақшолақов | @ minister 2022-01-11/2023-04-04
kz:akkenzhenov | kz person 2 | Yerlan Akkenzhenov | en Akkenzhenov | ru Аккенженов | kk Ақкенженов | @ minister
kz:satkaliyev | kz person 2 | Almasadam Satkaliyev | en Satkaliyev | ru Саткалиев | kk Сәтқалиев | @ minister
kz:nagaspayev | kz person 2 | Yersaiyn Nagaspayev | en Nagaspayev | ru Нагаспаев | kk Нағаспаев | @ minister
kz:madiyev | kz person 2 | Zhaslan Madiyev | en Zhaslan Madiyev | ru Жаслан Мадиев | kk Жаслан Мәдиев | @ minister
kz:mussin | kz person 2 | Bagdat Mussin | en Bagdat Mussin | ru Багдат Мусин | kk Бағдат Мусин | @ minister
kz:nurbek | kz person 2 | Sayasat Nurbek | en Sayasat Nurbek | ru Саясат Нурбек | kk Саясат Нұрбек | @ minister
kz:nyssanbayev | kz person 2 | Yerlan Nyssanbayev | en Nyssanbayev | ru Нысанбаев | kk Нысанбаев | @ minister
kz:nurzhigitov | kz person 2 | Nurzhan Nurzhigitov | en Nurzhigitov | ru Нуржигитов | kk Нұржігітов | @ minister
kz:saparov | kz person 2 | Aidarbek Saparov | en Aidarbek Saparov | ru Айдарбек Сапаров | kk Айдарбек Сапаров | @ minister
kz:karashukeyev | kz person 2 | Yerbol Karashukeyev | en Karashukeyev | ru Карашукеев | kk Қарашөкеев | @ minister
kz:issekeshev | kz person 2 | Asset Issekeshev | en Issekeshev, Isekeshev | ru Исекешев | kk Исекешев | ja イセケシェフ | @ minister
kz:kassymbek | kz person 1 | Zhenis Kassymbek | en Zhenis Kassymbek | ru Женис Касымбек | kk Жеңіс Қасымбек | @ mayor
kz:dossayev | kz person 1 | Yerbolat Dossayev | en Dossayev | ru Ерболат Досаев | kk Ерболат Досаев | @ mayor
kz:suleimenov | kz person 1 | Timur Suleimenov | en Timur Suleimenov | ru Тимур Сулейменов | kk Тимур Сүлейменов | @ governor
kz:koshanov | kz person 2 | Yerlan Koshanov | en Koshanov | ru Ерлан Кошанов, Кошанов | kk Қошанов | @ speaker
kz:ashimbayev | kz person 2 | Maulen Ashimbayev | en Ashimbayev | ru Ашимбаев | kk Әшімбаев | @ speaker
kz:dariga | kz person 2 | Dariga Nazarbayeva | en Nazarbayeva | ru Назарбаева | kk Назарбаева | ja ダリガ | @ speaker 2019-03-20/2020-05-02
kz:baudarbek | kz person 2 | Yerlan Baudarbek-Kozhatayev | en Baudarbek-Kozhatayev, Baudarbek | ru Баударбек-Кожатаев, Баударбек | kk Бәударбек-Қожатаев, Баударбек | ja バウダルベック, バウダルベク, コジャタエフ | @ ambassador
kz:kamaldinov | kz person 2 | Akylbek Kamaldinov | en Kamaldinov | ru Камалдинов | kk Камалдинов | ja カマルディノフ | @ ambassador
kz:koishybayev | kz person 2 | Galymzhan Koishybayev | en Koishybayev | ru Койшыбаев | kk Қойшыбаев | ja コイシバエフ | @ ambassador
kz:urazayev | kz person 1 | Timur Urazayev | en Timur Urazayev | ru Тимур Уразаев | kk Тимур Оразаев | @ ambassador
kz:karimsakov | kz person 2 | Murat Karimsakov | en Karimsakov | ru Каримсаков | kk Кәрімсақов | ja カリムサコフ
kz:yeleukenov | kz person 2 | Dastan Yeleukenov | en Yeleukenov | ru Елеукенов | kk Елеукенов | ja エレウケノフ
kz:dzhakishev | kz person 2 | Mukhtar Dzhakishev | en Dzhakishev, Jakishev | ru Джакишев | kk Жәкішев | ja ジャキシェフ | de Dzhakischew
kz:yussupov | kz person 2 | Meirzhan Yussupov | en Meirzhan Yussupov | ru Меиржан Юсупов | kk Мейіржан Юсупов
kz:pirmatov | kz person 2 | Galymzhan Pirmatov | en Pirmatov | ru Пирматов | kk Пірматов
kz:zhakupov | kz person 1 | Nurlan Zhakupov | en Nurlan Zhakupov | ru Нурлан Жакупов | kk Нұрлан Жақыпов
kz:suleimenov-olzhas | kz person 2 | Olzhas Suleimenov | en Olzhas Suleimenov | ru Олжас Сулейменов | kk Олжас Сүлейменов | ja オルジャス・スレイメノフ
kz:kuyukov | kz person 2 | Karipbek Kuyukov | en Kuyukov | ru Куюков | kk Күйіков | ja クユコフ, カリプベク | about nuclear-disarmament
kz:abai | kz person 1 | Abai Kunanbaiuly | en Abai Kunanbaiuly, Abai Kunanbayev, Abai Qunanbaiuly | ru Абай Кунанбаев, Абая | kk Абай Құнанбайұлы, Абай | kkl Abai | ja アバイ・クナンバエフ, アバイ | about culture
kz:kinbozan | kz person 2 | Kinbozan (Yersin Baltagul) | en Kinbozan, Kimbozan, Baltagul, Yersin Baltagul, Yersin Baltaghul | ru Кинбозан, Кимбозан, Кимбодзан, Кинбодзан, Балтагул | kk Кинбозан, Кимбозан, Балтағұл, Кинбодзан | ja バルタグル | zh 金峰山晴樹 | about sport
kz:kinbozan | kz person 2 | Kinbozan (Yersin Baltagul) | ja 金峰山 | guard sumo | about sport
kz:kazafuzan | kz person 2 | Kazafuzan | en Kazafuzan | ru Казафузан | ja 風賢央 | about sport
kz:dimash | kz person 2 | Dimash Qudaibergen | en Dimash, Qudaibergen, Kudaibergen, Kudaibergenov | ru Димаш, Кудайберген | kk Димаш, Құдайберген | kkl Dimash | ja ディマシュ, クダイベルゲン | zh 迪玛希 | about culture
kz:golovkin | kz person 2 | Gennady Golovkin | en Golovkin | ru Головкин | kk Головкин | ja ゴロフキン | zh 戈洛夫金 | de Golowkin | about sport
kz:golovkin | kz person 2 | Gennady Golovkin | en GGG | ru Джи-Джи-Джи | guard sport | about sport
kz:rybakina | kz person 2 | Elena Rybakina | en Rybakina | ru Рыбакина | kk Рыбакина | ja ルバキナ, リバキナ | zh 莱巴金娜 | about sport
kz:bublik | kz person 2 | Alexander Bublik | en Bublik | ru Бублик | kk Бублик | ja ブブリク | about sport
kz:putintseva | kz person 2 | Yulia Putintseva | en Putintseva | ru Путинцева | kk Путинцева | ja プティンセバ, プチンツェワ | de Putinzewa | about sport
kz:shaidorov | kz person 2 | Mikhail Shaidorov | en Shaidorov | ru Шайдоров | kk Шайдоров | ja シャイドロフ | about sport
kz:ten | kz person 2 | Denis Ten | en Denis Ten | ru Денис Тен | kk Денис Тен | ja デニス・テン | about sport
kz:tursynbaeva | kz person 2 | Elizabet Tursynbaeva | en Tursynbaeva, Tursynbayeva | ru Турсынбаева | kk Тұрсынбаева | ja トゥルシンバエワ | about sport
kz:smetov | kz person 2 | Yeldos Smetov | en Smetov | ru Сметов | kk Сметов | ja スメトフ | about sport
kz:alimkhanuly | kz person 2 | Zhanibek Alimkhanuly | en Alimkhanuly | ru Алимханулы | kk Әлімханұлы | ja アリムハヌリ, ジャニベク | about sport
kz:assaubayeva | kz person 2 | Bibisara Assaubayeva | en Assaubayeva | ru Асаубаева | kk Асаубаева | ja アサウバエワ
kz:ilyin | kz person 2 | Ilya Ilyin | en Ilya Ilyin | ru Илья Ильин | kk Илья Ильин
kz:aimbetov | kz person 2 | Aidyn Aimbetov | en Aimbetov | ru Аимбетов | kk Айымбетов | ja アイムベトフ | about technology-space
kz:yerzhanov | kz person 1 | Adilkhan Yerzhanov | en Adilkhan Yerzhanov | ru Адильхан Ержанов | kk Әділхан Ержанов | ja アディルハン・イェルジャノフ | about culture
kz:dvortsevoy | kz person 1 | Sergey Dvortsevoy | en Dvortsevoy | ru Дворцевой | ja ドボルツェボイ, ドヴォルツェヴォイ | about culture
kz:ilyassov | kz person 1 | Magzhan Ilyassov | en Magzhan Ilyassov | ru Магжан Ильясов | kk Мағжан Ілиясов | @ ambassador
kz:bakayev | kz person 1 | Alibek Bakayev | en Alibek Bakayev | ru Алибек Бакаев | kk Әлібек Бақаев | @ vice-minister
kz:umarov | kz person 1 | Kairat Umarov | en Kairat Umarov | ru Кайрат Умаров | kk Қайрат Омаров | @ ambassador
kz:rakhmetullin | kz person 2 | Akan Rakhmetullin | en Rakhmetullin | ru Рахметуллин | kk Рахметуллин | ja ラフメトゥリン | @ vice-minister
kz:arystanov | kz person 1 | Nurgali Arystanov | en Arystanov | ru Арыстанов | kk Арыстанов | @ ambassador
kz:abylkassymova | kz person 1 | Madina Abylkassymova | en Abylkassymova | ru Абылкасымова | kk Әбілқасымова
kz:kuantyrov | kz person 2 | Alibek Kuantyrov | en Kuantyrov | ru Куантыров | kk Қуантыров | @ minister
kz:baibazarov | kz person 2 | Nurlan Baibazarov | en Baibazarov | ru Байбазаров | kk Байбазаров | @ minister
kz:zhamaubayev | kz person 2 | Yerulan Zhamaubayev | en Zhamaubayev | ru Жамаубаев | kk Жамаубаев | @ minister
kz:takiyev | kz person 2 | Madi Takiyev | en Takiyev | ru Такиев | kk Тәкиев | @ minister
kz:karabayev | kz person 2 | Marat Karabayev | en Marat Karabayev | ru Марат Карабаев | kk Марат Қарабаев | @ minister
kz:sauranbayev | kz person 2 | Nurlan Sauranbayev | en Sauranbayev | ru Сауранбаев | kk Сауранбаев | @ minister
kz:giniyat | kz person 2 | Azhar Giniyat | en Giniyat | ru Гиният | kk Ғиният | @ minister
kz:alnazarova | kz person 2 | Akmaral Alnazarova | en Alnazarova | ru Альназарова | kk Әлназарова | @ minister
kz:beisembayev | kz person 2 | Gani Beisembayev | en Beisembayev | ru Бейсембаев | kk Бейсембаев | @ minister
kz:suleimenova | kz person 2 | Zulfiya Suleimenova | en Zulfiya Suleimenova | ru Зульфия Сулейменова | kk Зүлфия Сүлейменова | @ minister
kz:sadenov | kz person 2 | Yerzhan Sadenov | en Yerzhan Sadenov | ru Ержан Саденов | kk Ержан Саденов | @ minister
kz:zhaksylykov | kz person 2 | Ruslan Zhaksylykov | en Zhaksylykov | ru Руслан Жаксылыков, Жаксылыков | kk Жақсылықов | @ minister
kz:sharipkhanov | kz person 2 | Syrym Sharipkhanov | en Sharipkhanov | ru Шарипханов | kk Шәріпханов | @ minister
kz:shkolnik | kz person 2 | Vladimir Shkolnik | en Shkolnik | ru Владимир Школьник | kk Владимир Школьник | ja シュコリニク | @ minister 2014-08-06/2016-03-25
kz:mirzagaliyev | kz person 2 | Magzum Mirzagaliyev | en Mirzagaliyev | ru Мирзагалиев | kk Мырзағалиев | @ minister
kz:sultanov-trade | kz person 2 | Bakhyt Sultanov | en Bakhyt Sultanov | ru Бахыт Султанов | kk Бақыт Сұлтанов | @ minister
kz:shakkaliyev | kz person 2 | Arman Shakkaliyev | en Shakkaliyev | ru Шаккалиев | kk Шаққалиев | @ minister
kz:yermegiyayev | kz person 1 | Talgat Yermegiyayev | en Yermegiyayev | ru Ермегияев | kk Ермегияев
kz:mukhamediuly | kz person 2 | Arystanbek Mukhamediuly | en Mukhamediuly | ru Мухамедиулы | kk Мұхамедиұлы | @ minister
kz:raimkulova | kz person 2 | Aktoty Raimkulova | en Raimkulova | ru Раимкулова | kk Райымқұлова | @ minister
kz:abayev | kz person 2 | Dauren Abayev | en Dauren Abayev | ru Даурен Абаев | kk Дәурен Абаев | @ minister
kz:smagulov | kz person 1 | Zhansay Smagulov | en Zhansay Smagulov | ru Жансай Смагулов | kk Жансай Смағұлов | ja スマグロフ | about sport
kz:bozbayev | kz person 2 | Islam Bozbayev | en Bozbayev, Bozbaev | ru Бозбаев | kk Бозбаев | ja ボズバエフ | about sport
kz:kyrgyzbayev | kz person 1 | Gusman Kyrgyzbayev | en Kyrgyzbayev | ru Кыргызбаев | kk Қырғызбаев | ja キルギズバエフ | about sport
kz:shamshayev | kz person 2 | Daniyar Shamshayev | en Shamshayev | ru Шамшаев | kk Шамшаев | about sport
kz:kuyulova | kz person 2 | Esmigul Kuyulova | en Kuyulova | ru Куюлова | kk Куюлова | about sport
kz:abuzhakynova | kz person 2 | Abiba Abuzhakynova | en Abuzhakynova | ru Абужакынова | kk Әбужақынова | ja アブジャキノワ | about sport
kz:galbadrakh | kz person 2 | Otgontsetseg Galbadrakh | en Galbadrakh | ru Галбадрах | kk Галбадрах | ja ガルバドラフ | about sport
kz:zhitkeyev | kz person 1 | Askhat Zhitkeyev | en Zhitkeyev | ru Житкеев | kk Жітікеев | ja ジトケエフ | about sport
kz:kyzaibay | kz person 2 | Nazym Kyzaibay | en Kyzaibay | ru Кызайбай | kk Қызайбай | about sport
kz:bibossinov | kz person 2 | Saken Bibossinov | en Bibossinov | ru Бибосинов | kk Бибосынов | ja ビボシノフ | about sport
kz:kunkabayev | kz person 2 | Kamshybek Kunkabayev | en Kunkabayev | ru Кункабаев | kk Қоңқабаев | ja クンカバエフ | about sport
kz:safiullin | kz person 2 | Zakir Safiullin | en Zakir Safiullin | ru Закир Сафиуллин | kk Закир Сафиуллин | about sport
kz:vinokourov | kz person 2 | Alexander Vinokourov | en Vinokourov, Vinokurov | ru Винокуров | kk Винокуров | ja ヴィノクロフ, ビノクロフ | about sport
kz:lutsenko | kz person 2 | Alexey Lutsenko | en Alexey Lutsenko | ru Алексей Луценко | ja ルツェンコ | about sport
kz:chinshanlo | kz person 2 | Zulfiya Chinshanlo | en Chinshanlo | ru Чиншанло | kk Чиншанло | ja チンシャンロ | about sport
kz:igor-son | kz person 2 | Igor Son | en Igor Son | ru Игорь Сон | kk Игорь Сон | about sport
kz:satpayev-shooting | kz person 2 | Islam Satpayev | en Islam Satpayev | ru Ислам Сатпаев | kk Ислам Сәтпаев | about sport
kz:rypakova | kz person 2 | Olga Rypakova | en Rypakova | ru Рыпакова | kk Рыпакова | ja リパコワ | about sport
kz:zhangbyrbay | kz person 2 | Moldir Zhangbyrbay | en Zhangbyrbay | ru Жангбырбай | kk Жаңбырбай | about sport
kz:aimbetov-abat | kz person 2 | Abat Aimbetov | en Abat Aimbetov | ru Абат Аимбетов | kk Абат Айымбетов | about sport
kz:zaynutdinov | kz person 2 | Baktiyor Zaynutdinov | en Zaynutdinov, Zainutdinov | ru Зайнутдинов | kk Зайнутдинов | about sport
kz:memorial | kz person 1 | Denis Ten memorial | en Denis Ten Memorial | ru Мемориал Дениса Тена | kk Денис Тен мемориалы | about sport
kz:mussakhajayeva | kz person 1 | Aiman Mussakhajayeva | en Mussakhajayeva, Mussakhodzhayeva | ru Мусаходжаева | kk Мұсақожаева | ja ムサホジャエワ | about culture
kz:ninety-one | kz person 1 | Ninety One | en Ninety One group | ru группа Ninety One | ja ナインティ・ワン | about culture
kz:imanbek | kz person 1 | Imanbek | en Imanbek | ru Иманбек | kk Иманбек | ja イマンベク | about culture
kz:tursunov | kz person 1 | Yermek Tursunov | en Yermek Tursunov | ru Ермек Турсунов | kk Ермек Тұрсынов | about culture
kz:auezov | kz person 1 | Mukhtar Auezov | en Auezov | ru Ауэзов | kk Әуезов | ja アウエゾフ | about culture
kz:al-farabi | kz person 1 | al-Farabi | en al-Farabi | ru аль-Фараби | kk әл-Фараби | ja ファーラービー
kz:kurmangazy | kz person 1 | Kurmangazy | en Kurmangazy | ru Курмангазы | kk Құрманғазы | ja クルマンガズ | about culture
kz:abylai | kz person 1 | Abylai Khan | en Abylai Khan, Ablai Khan | ru Абылай хан, Аблай хан | kk Абылай хан | ja アブライ・ハン
kz:zhambyl | kz person 1 | Zhambyl Zhabayev | en Zhambyl Zhabayev | ru Жамбыл Жабаев | kk Жамбыл Жабаев | ja ジャンブル・ジャバエフ
jp:takaichi | jp person 3 | Sanae Takaichi | en Takaichi | ru Такаити, Такаичи | kk Такаичи, Такаити | kkl Takaichi | ja 高市早苗, 高市首相, 高市総理, 高市総裁, 高市氏, 高市政権, 高市内閣 | zh 高市早苗, 高市首相, 高市总理, 高市總理 | ko 다카이치 | ar تاكايتشي | tr Takaiçi, Takaichi | ar تاكايچي, تاكايچى | @ prime-minister 2025-10-21/
jp:ishiba | jp person 3 | Shigeru Ishiba | en Ishiba | ru Исиба, Ишиба | kk Исиба, Ишиба | ja 石破 | zh 石破 | ko 이시바 | @ prime-minister 2024-10-01/2025-10-21
jp:kishida | jp person 3 | Fumio Kishida | en Kishida | ru Кисида, Кишида | kk Кисида, Кишида | kkl Kishida | ja 岸田 | zh 岸田 | ko 기시다 | ar كيشيدا | @ prime-minister 2021-10-04/2024-10-01, foreign-minister 2012-12-26/2017-08-03
jp:suga | jp person 3 | Yoshihide Suga | en Yoshihide Suga, Suga | ru Ёсихидэ Суга, Есихидэ Суга, Йосихидэ Суга | kk Йошихидэ Суга, Ёсихидэ Суга | ja 菅義偉, 菅首相 | zh 菅义伟 | ko 스가 | @ prime-minister 2020-09-16/2021-10-04
jp:abe | jp person 3 | Shinzo Abe | en Shinzo Abe, Abe | ru Абэ, Синдзо Абэ, Абе | kk Абэ, Абе, Синдзо Абэ, Шинзо Абе | kkl Abe | ja 安倍 | zh 安倍 | ko 아베 | @ prime-minister 2012-12-26/2020-09-16, prime-minister 2006-09-26/2007-09-26
jp:noda | jp person 2 | Yoshihiko Noda | en Yoshihiko Noda, Noda | ru Ёсихико Нода, Есихико Нода | ja 野田佳彦, 野田首相 | @ prime-minister 2011-09-02/2012-12-26
jp:koizumi | jp person 3 | Junichiro Koizumi | en Koizumi | ru Коидзуми | kk Коидзуми | ja 小泉 | zh 小泉 | @ prime-minister 2001-04-26/2006-09-26
jp:aso | jp person 2 | Taro Aso | en Taro Aso | ru Таро Асо | kk Таро Асо | ja 麻生 | @ prime-minister 2008-09-24/2009-09-16, foreign-minister 2005-10-31/2007-08-27
jp:hashimoto | jp person 2 | Ryutaro Hashimoto | en Ryutaro Hashimoto | ru Рютаро Хасимото | kk Рютаро Хасимото | ja 橋本龍太郎 | @ prime-minister 1996-01-11/1998-07-30
jp:obuchi | jp person 2 | Keizo Obuchi | en Obuchi | ru Обути | ja 小渕 | @ prime-minister 1998-07-30/2000-04-05
jp:fukuda | jp person 2 | Yasuo Fukuda | en Yasuo Fukuda | ru Ясуо Фукуда | ja 福田康夫 | @ prime-minister 2007-09-26/2008-09-24
jp:iwaya | jp person 3 | Takeshi Iwaya | en Iwaya | ru Ивая | kk Ивая | ja 岩屋 | zh 岩屋 | ko 이와야 | uzc Ивая | @ foreign-minister 2024-10-01/2025-10-21, minister 2018-10-02/2019-09-11
jp:motegi | jp person 3 | Toshimitsu Motegi | en Motegi | ru Мотэги, Мотеги | kk Мотэги, Мотеги | ja 茂木 | zh 茂木 | @ foreign-minister 2025-10-21/, foreign-minister 2019-09-11/2021-11-03
jp:kamikawa | jp person 3 | Yoko Kamikawa | en Kamikawa | ru Камикава | kk Камикава | ja 上川陽子, 上川外相, 上川外務大臣, 上川大臣 | zh 上川阳子 | @ foreign-minister 2023-09-13/2024-10-01
jp:hayashi | jp person 3 | Yoshimasa Hayashi | en Yoshimasa Hayashi, Hayashi | ru Ёсимаса Хаяси, Есимаса Хаяси, Йосимаса Хаяси, Хаяси, Хаяши | kk Хаяси, Хаяши | ja 林芳正, 林外相, 林外務大臣, 林官房長官 | zh 林芳正 | @ foreign-minister 2021-11-10/2023-09-13, minister 2023-12-14/
jp:kono | jp person 3 | Taro Kono | en Taro Kono, Kono | ru Таро Коно, Коно | kk Таро Коно | ja 河野太郎, 河野外相, 河野大臣, 河野外務大臣 | zh 河野太郎 | @ foreign-minister 2017-08-03/2019-09-11, minister 2019-09-11/2021-10-04, minister 2022-08-10/2024-10-01
jp:kawaguchi | jp person 2 | Yoriko Kawaguchi | en Yoriko Kawaguchi | ru Ёрико Кавагути, Йорико Кавагути, Есико Кавагути | kk Йорико Кавагучи, Ёрико Кавагути | ja 川口順子, 川口外相, 川口外務大臣 | @ foreign-minister 2002-02-01/2004-09-27
jp:komura | jp person 2 | Masahiko Komura | en Masahiko Komura | ja 高村正彦, 高村外相
jp:gemba | jp person 2 | Koichiro Gemba | en Gemba | ru Гэмба | ja 玄葉 | @ foreign-minister 2011-09-02/2012-12-26
jp:naruhito | jp person 3 | Emperor Naruhito | en Naruhito | ru Нарухито | kk Нарухито | kkl Naruhito | ja 徳仁, 天皇陛下, 天皇皇后, 両陛下, 天皇 | zh 德仁, 天皇 | ko 나루히토, 일왕, 천황 | ar ناروهيتو | @ emperor 2019-05-01/ | about diplomacy
jp:masako | jp person 2 | Empress Masako | en Empress Masako, Masako | ru Масако | kk Масако | ja 皇后さま, 皇后陛下, 雅子
jp:akihito | jp person 2 | Emperor Akihito | en Akihito | ru Акихито | kk Акихито | ja 明仁, 上皇 | @ emperor 1989-01-07/2019-04-30
jp:akishino | jp person 2 | Crown Prince Akishino | en Akishino, Fumihito, Kako, Hisahito | ru Акисино, Акишино, Фумихито | kk Акишино | ja 秋篠宮, 佳子さま, 悠仁
jp:iijima | jp person 3 | Yasumasa Iijima | en Iijima | ru Иидзима, Ииджима | kk Иидзима, Ииджима | ja 飯島泰雅, 飯島大使 | zh 饭岛泰雅, 饭岛靖正, 饭岛 | @ ambassador
jp:yamada | jp person 3 | Jun Yamada | en Jun Yamada | ru Дзюн Ямада, Джун Ямада, Ямада Дзюн | kk Джун Ямада, Дзюн Ямада, Жүн Ямада | ja 山田淳 | @ ambassador
jp:kasai | jp person 3 | Tatsuhiko Kasai | en Tatsuhiko Kasai, Kasai Tatsuhiko | ru Тацухико Касай, Тацухико Касаи, Касай Тацухико | kk Тацухико Касай, Тацухико Касаи | ja 笠井達彦, 笠井大使, 香西達彦 | @ ambassador
jp:kawabata | jp person 2 | Ichiro Kawabata | en Ichiro Kawabata | ru Ичиро Кавабата, Итиро Кавабата | kk Ичиро Кавабата | ja 川端一郎 | @ ambassador
jp:kamohara | jp person 2 | Masayoshi Kamohara | en Kamohara | ru Камохара | kk Камохара | ja 蒲原正義 | @ ambassador
jp:harada | jp person 2 | Yuzo Harada | en Yuzo Harada | ru Юдзо Харада, Юзо Харада | kk Юдзо Харада, Юзо Харада | @ ambassador
jp:ito-tetsuo | jp person 2 | Tetsuo Ito | en Tetsuo Ito | ru Тэцуо Ито, Тецуо Ито | kk Тэцуо Ито, Тецуо Ито | ja 伊藤哲雄 | @ ambassador
jp:endo | jp person 2 | Toshiaki Endo | en Toshiaki Endo | ru Тосиаки Эндо, Тошиаки Эндо | kk Тошиаки Эндо, Тосиаки Эндо | ja 遠藤利明
jp:koike | jp person 2 | Yuriko Koike | en Yuriko Koike, Koike | ru Юрико Коикэ, Коикэ | kk Юрико Коике, Коикэ | ja 小池百合子, 小池知事, 小池都知事 | @ governor
jp:takahara | jp person 2 | Ichiro Takahara | en Ichiro Takahara, Takahara | ru Ичиро Такахара, Итиро Такахара, Такахара | kk Такахара | ja 髙原一郎, 高原一郎
jp:tanaka | jp person 2 | Akihiko Tanaka | en Akihiko Tanaka | ru Акихико Танака | kk Акихико Танака | ja 田中明彦
jp:kitaoka | jp person 2 | Shinichi Kitaoka | en Kitaoka | ru Китаока | ja 北岡伸一
jp:muto | jp person 2 | Yoji Muto | en Yoji Muto | ru Ёдзи Муто, Йодзи Муто | ja 武藤容治, 武藤経産 | @ minister 2024-10-01/2025-10-21
jp:akazawa | jp person 2 | Ryosei Akazawa | en Akazawa | ru Акадзава | ja 赤沢亮正, 赤沢経産, 赤澤 | @ minister 2024-10-01/
jp:nishimura | jp person 2 | Yasutoshi Nishimura | en Yasutoshi Nishimura | ru Ясутоси Нисимура | ja 西村康稔, 西村経産 | @ minister 2022-08-10/2023-12-14
jp:seko | jp person 2 | Hiroshige Seko | en Hiroshige Seko | ru Хиросигэ Сэко | ja 世耕弘成, 世耕経産 | @ minister 2016-08-03/2019-09-11
jp:edano | jp person 2 | Yukio Edano | en Yukio Edano | ru Юкио Эдано | ja 枝野幸男, 枝野経産 | @ minister 2010-06-08/2012-12-26
jp:ogawa-komatsu | jp person 2 | Hiroyuki Ogawa | en Hiroyuki Ogawa | ru Хироюки Огава | ja 小川啓之 | zh 小川博之, 小川啓之
jp:nakatani | jp person 2 | Gen Nakatani | en Gen Nakatani | ru Гэн Накатани | ja 中谷元, 中谷防衛相 | @ minister 2014-12-24/2016-08-03, minister 2024-10-01/2025-10-21
jp:koizumi-shinjiro | jp person 2 | Shinjiro Koizumi | en Shinjiro Koizumi | ru Синдзиро Коидзуми | ja 小泉進次郎 | @ minister 2025-05-21/
jp:onishi | jp person 2 | Takuya Onishi | en Takuya Onishi | ru Такуя Ониси | kk Такуя Ониши | ja 大西卓哉 | about technology-space
jp:maezawa | jp person 2 | Yusaku Maezawa | en Maezawa | ru Маэдзава | kk Маэдзава | ja 前澤友作, 前沢友作 | ko 마에자와 | about technology-space
jp:wakata | jp person 2 | Koichi Wakata | en Wakata | ru Ваката | kk Ваката | ja 若田光一 | about technology-space
jp:furukawa | jp person 2 | Satoshi Furukawa | en Satoshi Furukawa | ru Сатоси Фурукава | ja 古川聡 | about technology-space
jp:kanai | jp person 2 | Norishige Kanai | en Norishige Kanai | ru Норисигэ Канаи | ja 金井宣茂
jp:hoshide | jp person 2 | Akihiko Hoshide | en Hoshide | ru Хосидэ | ja 星出彰彦
jp:naomi-osaka | jp person 2 | Naomi Osaka | en Naomi Osaka | ru Наоми Осака | kk Наоми Осака | ja 大坂なおみ | zh 大坂直美 | about sport
jp:nishikori | jp person 2 | Kei Nishikori | en Nishikori | ru Нисикори | kk Нисикори | ja 錦織圭, 錦織 | about sport
jp:ohtani | jp person 2 | Shohei Ohtani | en Ohtani | ru Отани | ja 大谷翔平
jp:hanyu | jp person 2 | Yuzuru Hanyu | en Yuzuru Hanyu | ru Юдзуру Ханю | kk Юдзуру Ханю | ja 羽生結弦 | about sport
jp:uno | jp person 2 | Shoma Uno | en Shoma Uno | ru Сёма Уно | ja 宇野昌磨
jp:kagiyama | jp person 2 | Yuma Kagiyama | en Kagiyama | ru Кагияма | kk Кагияма | ja 鍵山優真 | about sport
jp:inoue-naoya | jp person 2 | Naoya Inoue | en Naoya Inoue | ru Наоя Иноуэ | kk Наоя Иноуэ | ja 井上尚弥 | about sport
jp:murata | jp person 2 | Ryota Murata | en Ryota Murata | ru Рёта Мурата, Рета Мурата | kk Рёта Мурата | ja 村田諒太 | about sport
jp:abe-hifumi | jp person 2 | Hifumi Abe | en Hifumi Abe, Uta Abe | ru Хифуми Абэ, Ута Абэ | kk Хифуми Абэ | ja 阿部一二三, 阿部詩 | about sport
jp:ono-shohei | jp person 2 | Shohei Ono | en Shohei Ono | ru Сёхэй Оно | ja 大野将平 | about sport
jp:tsunoda | jp person 2 | Natsumi Tsunoda | en Natsumi Tsunoda | ru Нацуми Цунода | ja 角田夏実 | about sport
jp:nagayama | jp person 2 | Ryuju Nagayama | en Nagayama | ru Нагаяма | kk Нагаяма | ja 永山竜樹 | about sport
jp:asakawa | - person 2 | Masatsugu Asakawa (Asian Development Bank) | en Asakawa, Nakao | ru Асакава | kk Асакава | ja 浅川雅嗣, 浅川総裁
jp:kanda | - person 2 | Masato Kanda (Asian Development Bank) | en Masato Kanda | ru Масато Канда | kk Масато Канда | ja 神田眞人
jp:murakami | jp person 2 | Haruki Murakami | en Haruki Murakami | ru Харуки Мураками | kk Харуки Мураками | ja 村上春樹 | about culture
jp:miyazaki | jp person 2 | Hayao Miyazaki | en Hayao Miyazaki | ru Хаяо Миядзаки | kk Хаяо Миядзаки | ja 宮崎駿 | about culture
jp:kurosawa | jp person 2 | Akira Kurosawa | en Akira Kurosawa | ru Акира Куросава | kk Акира Куросава | ja 黒澤明 | about culture
jp:kore-eda | jp person 2 | Hirokazu Kore-eda | en Kore-eda | ru Корээда | ja 是枝裕和
jp:kurokawa | jp person 2 | Kisho Kurokawa | en Kisho Kurokawa, Kurokawa | ru Кисё Курокава, Курокава, Кишо Курокава | kk Кишо Курокава, Курокава | ja 黒川紀章 | about culture
jp:ahiko | jp person 2 | Tetsuro Ahiko | en Ahiko | ru Ахико | kk Ахико | ja 阿彦哲郎 | about history-memory
jp:hakuho | jp person 1 | Hakuho | en Hakuho | ru Хакухо | kk Хакухо | ja 白鵬 | about sport
jp:terunofuji | jp person 1 | Terunofuji | en Terunofuji | ru Тэрунофудзи | kk Терунофуджи | ja 照ノ富士 | about sport
jp:hoshoryu | jp person 1 | Hoshoryu | en Hoshoryu | ru Хосёрю | ja 豊昇龍 | about sport
jp:onosato | jp person 1 | Onosato | en Onosato | ru Оносато | ja 大の里 | about sport
jp:asashoryu | jp person 1 | Asashoryu | en Asashoryu | ja 朝青龍 | about sport
jp:kirishima | jp person 1 | Kirishima | ja 霧島関 | about sport
jp:kotozakura | jp person 1 | Kotozakura | ja 琴櫻 | about sport
jp:kuroda | jp person 1 | Haruhiko Kuroda | en Kuroda | ru Харухико Курода | ja 黒田東彦 | @ governor
jp:ueda | jp person 1 | Kazuo Ueda | en Kazuo Ueda | ru Кадзуо Уэда | ja 植田和男
jp:mori | jp person 2 | Yoshiro Mori | en Yoshiro Mori | ru Ёсиро Мори | ja 森喜朗 | @ prime-minister 2000-04-05/2001-04-26
jp:hatoyama | jp person 2 | Yukio Hatoyama | en Hatoyama | ru Хатояма | ja 鳩山 | @ prime-minister 2009-09-16/2010-06-08
jp:kan | jp person 2 | Naoto Kan | en Naoto Kan | ru Наото Кан | ja 菅直人 | @ prime-minister 2010-06-08/2011-09-02
jp:okada | jp person 2 | Katsuya Okada | en Katsuya Okada | ru Кацуя Окада | ja 岡田克也 | @ foreign-minister 2009-09-16/2010-09-17
jp:maehara | jp person 2 | Seiji Maehara | en Maehara | ru Маэхара | ja 前原誠司 | @ foreign-minister 2010-09-17/2011-03-09
jp:nakasone-h | jp person 2 | Hirofumi Nakasone | en Nakasone | ru Накасонэ | ja 中曽根 | @ foreign-minister 2008-09-24/2009-09-16
jp:machimura | jp person 2 | Nobutaka Machimura | en Machimura | ru Матимура | ja 町村信孝 | @ foreign-minister 2004-09-27/2005-10-31
jp:amari | jp person 2 | Akira Amari | en Akira Amari, Amari | ru Акира Амари | ja 甘利明, 甘利 | @ minister 2006-09-26/2008-08-02
jp:nikai | jp person 2 | Toshihiro Nikai | en Nikai | ru Никай | ja 二階俊博 | @ minister 2005-10-31/2006-09-26, minister 2008-08-02/2009-09-16
jp:hagiuda | jp person 2 | Koichi Hagiuda | en Hagiuda | ru Хагиуда | ja 萩生田 | @ minister 2019-09-11/2022-08-10
jp:saito-ken | jp person 2 | Ken Saito | en Ken Saito | ru Кэн Сайто | ja 齋藤健, 斎藤健 | @ minister 2023-12-14/2024-10-01
jp:kajiyama | jp person 2 | Hiroshi Kajiyama | en Kajiyama | ru Кадзияма | ja 梶山弘志 | @ minister 2019-10-25/2021-10-04
jp:kihara | jp person 2 | Minoru Kihara | en Minoru Kihara | ru Минору Кихара | ja 木原稔 | @ minister 2023-09-13/2024-10-01, minister 2025-10-21/
jp:hamada | jp person 1 | Yasukazu Hamada | en Yasukazu Hamada | ja 浜田靖一 | @ minister 2022-08-10/2023-09-13
jp:onodera | jp person 2 | Itsunori Onodera | en Onodera | ru Онодэра | ja 小野寺五典 | @ minister 2012-12-26/2014-09-03, minister 2017-08-03/2018-10-02
jp:katayama | jp person 2 | Satsuki Katayama | en Satsuki Katayama | ru Сацуки Катаяма | ja 片山さつき | @ minister 2025-10-21/
jp:matsumoto | jp person 1 | Takeaki Matsumoto | en Takeaki Matsumoto | ja 松本剛明 | @ foreign-minister 2011-03-09/2011-09-02
jp:tsuji | jp person 1 | Kiyoto Tsuji | en Kiyoto Tsuji | ru Киёто Цудзи | ja 辻清人 | @ vice-minister
jp:yoshikawa | jp person 1 | Yuumi Yoshikawa | en Yuumi Yoshikawa | ja 吉川ゆうみ
jp:imoto | jp person 2 | Sachiko Imoto | en Sachiko Imoto | ru Сатико Имото, Сачико Имото | kk Сачико Имото | ja 井本佐智子 | about development-aid
jp:ogata | jp person 2 | Sadako Ogata | en Sadako Ogata | ru Садако Огата | ja 緒方貞子
jp:kakizawa | jp person 1 | Koji Kakizawa | en Kakizawa | ja 柿澤弘治
jp:emperor-word | jp person 2 | the Emperor | en His Majesty the Emperor, Emperor and Empress | ru император и императрица | kk император мен императрица | ja 天皇ご夫妻
jp:princess-kako | jp person 2 | Princess Kako | en Princess Kako | ru принцесса Како | kk ханшайым Како | ja 佳子内親王
jp:noguchi | jp person 2 | Soichi Noguchi | en Soichi Noguchi, Noguchi | ru Соити Ногути, Ногути | kk Ногучи | ja 野口聡一 | about technology-space
jp:yui | jp person 2 | Kimiya Yui | en Kimiya Yui | ru Кимия Юи | kk Кимия Юи | ja 油井亀美也, 油井飛行士 | about technology-space
jp:akiyama | jp person 2 | Toyohiro Akiyama | en Toyohiro Akiyama | ru Тоёхиро Акияма | kk Тоёхиро Акияма | ja 秋山豊寛 | about technology-space
jp:hirano | jp person 1 | Yozo Hirano | en Yozo Hirano | ru Ёдзо Хирано | ja 平野陽三 | about technology-space
jp:umeki | jp person 2 | Mami Umeki | en Mami Umeki, Umeki | ru Умэки | ja 梅木真美 | about sport
jp:haga | jp person 2 | Ryunosuke Haga | en Ryunosuke Haga | ru Рюноскэ Хага | ja 羽賀龍之介 | about sport
jp:matsumoto-kaori | jp person 2 | Kaori Matsumoto | en Kaori Matsumoto | ru Каори Мацумото | ja 松本薫 | about sport
jp:nakaya | jp person 2 | Riki Nakaya | en Riki Nakaya | ru Рики Накая | ja 中矢力 | about sport
jp:ebinuma | jp person 2 | Masashi Ebinuma | en Ebinuma | ru Эбинума | kk Эбинума | ja 海老沼匡 | about sport
jp:morishita | jp person 2 | Junpei Morishita | en Junpei Morishita | ru Моришита, Морисита | ja 森下純平 | about sport
jp:takato | jp person 2 | Naohisa Takato | en Naohisa Takato, Takato | ru Наохиса Такато | ja 高藤直寿 | about sport
jp:maruyama | jp person 2 | Joshiro Maruyama | en Joshiro Maruyama | ru Маруяма | ja 丸山城志郎 | about sport
jp:shichinohe | jp person 2 | Ryu Shichinohe | en Shichinohe | ru Ситинохэ | ja 七戸龍 | about sport
jp:tanaka-ryuga | jp person 2 | Ryuga Tanaka | en Ryuga Tanaka | ja 田中龍雅 | about sport
jp:tsuboi | jp person 2 | Tomoya Tsuboi | en Tsuboi | ru Цубои | ja 坪井智也 | about sport
jp:irie | jp person 2 | Sena Irie | en Sena Irie | ru Сэна Ириэ | ja 入江聖奈 | about sport
jp:nishioka | jp person 2 | Yoshihito Nishioka | en Nishioka | ru Нисиока | ja 西岡良仁 | about sport
jp:kubo | jp person 2 | Takefusa Kubo | en Takefusa Kubo | ru Такэфуса Кубо | ja 久保建英 | about sport
jp:sakamoto | jp person 2 | Kaori Sakamoto | en Kaori Sakamoto | ru Каори Сакамото | kk Каори Сакамото | ja 坂本花織 | about sport
jp:hidankyo | jp organisation 2 | Nihon Hidankyo | en Hidankyo, Nihon Hidankyo | ru Хиданкё, Нихон Хиданкё | kk Хиданкё | ja 被団協 | about nuclear-disarmament
jp:hamaguchi | jp person 1 | Ryusuke Hamaguchi | en Ryusuke Hamaguchi | ru Рюсукэ Хамагути | ja 濱口竜介 | about culture
jp:ghibli | jp organisation 1 | Studio Ghibli | en Studio Ghibli, Ghibli | ru Гибли | kk Гибли | ja ジブリ | about culture
jp:kitano | jp person 1 | Takeshi Kitano | en Takeshi Kitano | ru Такэси Китано | ja 北野武 | about culture
`;
